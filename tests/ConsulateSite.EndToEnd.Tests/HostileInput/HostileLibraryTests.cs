using ConsulateSite.EndToEnd.Tests.Backoffice;
using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>Opens hostile names of media, words of the dictionary and texts of blocks in the client.</summary>
[Collection(HostileCollection.Name)]
public sealed class HostileLibraryTests(HostileSite hostile, Browser browser) : IClassFixture<Browser>
{
    // The places of the text and of the quotation among the blocks of a page.
    private static readonly (int Place, string Property)[] Blocks = [(0, "heading"), (2, "quote")];

    [Fact]
    public async Task Nothing_runs_when_an_editor_looks_at_media_by_their_names()
    {
        await using HostileTab hostileTab = await HostileTab.SignInAsync(browser, hostile.Site);
        BackofficeTab tab = hostileTab.Tab;
        // Other tests have filled the top of the library with more than a page of the grid shows.
        Guid folder = await hostile.AddFolderAsync("Hostile names");
        List<Guid> media = [];
        foreach (string attack in Attacks.KnownToRun)
        {
            media.Add((await hostile.AddPictureAsync(attack, "picture.png", folder)).Id!.Value);
        }

        await tab.OpenAsync($"section/media/workspace/media/edit/{folder}");
        foreach (string attack in Attacks.KnownToRun)
        {
            await Assertions.Expect(tab.Page.Locator("umb-media-grid-collection-view").GetByText(attack, new LocatorGetByTextOptions { Exact = true }).First)
                .ToBeAttachedAsync();
        }

        foreach ((Guid medium, string attack) in media.Zip(Attacks.KnownToRun))
        {
            await tab.SettleAsync();
            await tab.OpenAsync($"section/media/workspace/media/edit/{medium}");
            await Assertions.Expect(tab.Page.Locator("[data-mark='input:entity-name'] input").First).ToHaveValueAsync(attack);
            await hostileTab.NothingRanAsync(attack);
        }
    }

    [Fact]
    public async Task Nothing_runs_when_an_editor_reads_the_dictionary()
    {
        await using HostileTab hostileTab = await HostileTab.SignInAsync(browser, hostile.Site);
        BackofficeTab tab = hostileTab.Tab;
        List<Guid> words = [];
        foreach (string attack in Attacks.KnownToRun)
        {
            Guid id = Guid.NewGuid();
            await hostile.Session.DoAsync(HttpMethod.Post, "/dictionary", new
            {
                id,
                name = attack,
                parent = (object?)null,
                translations = new[] { new { isoCode = HostileSite.Culture, translation = attack } },
            });
            words.Add(id);
        }

        await tab.OpenAsync("section/translation/dashboard/dictionary-overview");
        await Assertions.Expect(tab.Page.Locator("umb-section-main").GetByText(Attacks.KnownToRun[0], new LocatorGetByTextOptions { Exact = true }).First)
            .ToBeAttachedAsync();
        foreach ((Guid word, string attack) in words.Zip(Attacks.KnownToRun))
        {
            await tab.SettleAsync();
            await tab.OpenAsync($"section/translation/workspace/dictionary/edit/{word}");
            await Assertions.Expect(tab.Page.Locator("[data-mark='input:workspace-name'] input, umb-workspace-header-name-editable input").First)
                .ToHaveValueAsync(attack);
            await Assertions.Expect(tab.Page.Locator("uui-textarea[name=fr] textarea")).ToHaveValueAsync(attack);
            await hostileTab.NothingRanAsync(attack);
        }
    }

    [Fact]
    public async Task Nothing_runs_when_an_editor_opens_blocks()
    {
        await using HostileTab hostileTab = await HostileTab.SignInAsync(browser, hostile.Site);
        BackofficeTab tab = hostileTab.Tab;
        foreach (string attack in Attacks.KnownToRun)
        {
            Guid page = await hostile.PublishAsync("page", attack);
            DocumentScreen screen = await DocumentScreen.OpenAsync(tab, page, HostileSite.Culture);
            BlockList blocks = new(tab, screen.Property("blocks"));
            foreach ((int place, string property) in Blocks)
            {
                Assert.Equal(attack, await blocks.ReadAsync(place, property));
                await hostileTab.NothingRanAsync(attack);
            }
        }
    }
}
