using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>A group that writes one language.</summary>
[Collection(SiteCollection.Name)]
public sealed class GroupTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string Name = "Article d’une rédactrice";
    private const string Email = "redactrice@example.org";

    [Fact]
    public async Task A_user_of_a_group_that_is_made_here_may_do_what_the_group_may_and_no_more()
    {
        IContent article = await site.PublishArticleAsync(Name);
        try
        {
            string password;
            await using (BackofficeTab administrator = await BackofficeTab.SignInAsync(browser, site))
            {
                await MakeGroupAsync(administrator);
                password = await new UsersScreen(administrator).CreateAsync("Rédactrice", Email, "Rédaction française");
                Assert.Empty(administrator.Complaints);
                Assert.Empty(administrator.Failures);
            }

            await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site, Email, password);
            await SeesOnlyContentAsync(tab);
            await WritesOnlyFrenchAsync(tab, article);
            await IsRefusedByTheServerAsync(tab, article);
            Assert.Empty(tab.Complaints);
            Assert.Empty(tab.Failures);
        }
        finally
        {
            site.Remove("newsArticle", "fr", Name);
        }
    }

    private static async Task MakeGroupAsync(BackofficeTab tab)
    {
        GroupScreen group = new(tab);
        await group.OpenAsync();
        await group.NameAsync("Rédaction française");
        await group.AllowSectionAsync("Content");
        await group.AllowLanguageAsync("French");
        await group.AllowAllDocumentsAsync();
        foreach (string verb in new[] { "Read", "Update", "Publish", "UI Read", "UI Write" })
        {
            await group.AllowAsync(verb);
        }

        Assert.Equal(201, await group.SaveAsync());
    }

    private static async Task SeesOnlyContentAsync(BackofficeTab tab)
    {
        await Assertions.Expect(tab.Page.Locator("umb-backoffice-header-sections uui-tab")).ToHaveCountAsync(1);
        await tab.OpenAsync("section/settings");
        await Assertions.Expect(tab.Page.Locator("umb-section-sidebar").GetByText("Document Types")).ToHaveCountAsync(0);
        await tab.OpenAsync("section/content");
    }

    private static async Task WritesOnlyFrenchAsync(BackofficeTab tab, IContent article)
    {
        DocumentScreen screen = await DocumentScreen.OpenAsync(tab, article.Key, "ar");
        await Assertions.Expect(screen.Property("summary").Locator("uui-textarea")).ToHaveAttributeAsync("readonly", string.Empty);

        screen = await DocumentScreen.OpenAsync(tab, article.Key, "fr");
        await screen.WriteAsync("summary", "Écrit par la rédactrice.");
        Assert.Equal(200, await screen.SaveAsync("French"));
    }

    private async Task IsRefusedByTheServerAsync(BackofficeTab tab, IContent article)
    {
        foreach (string path in new[] { "/user", "/user-group", "/data-type/configuration" })
        {
            Assert.Equal(403, await tab.StatusAsync("GET", path));
        }

        Assert.Equal(403, await tab.StatusAsync("PUT", $"/document/{article.Key}/move-to-recycle-bin"));
        Assert.Equal(403, await tab.StatusAsync("PUT", $"/document/{article.Key}/publish", new
        {
            publishSchedules = new[] { new { culture = "ar" } },
        }));

        // A save names all languages. What of it the editor may not write is left as it was.
        await tab.StatusAsync("PUT", $"/document/{article.Key}", new
        {
            values = new[]
            {
                new { alias = "summary", culture = "fr", segment = (string?)null, value = "Écrit par la rédactrice." },
                new { alias = "summary", culture = "ar", segment = (string?)null, value = "كتابة ممنوعة" },
            },
            variants = new[]
            {
                new { culture = "fr", segment = (string?)null, name = Name },
                new { culture = "ar", segment = (string?)null, name = "كتابة ممنوعة" },
            },
            template = (object?)null,
        });
        IContent saved = site.Find("newsArticle", "fr", Name);
        Assert.Equal("Écrit par la rédactrice.", saved.GetValue("summary", "fr"));
        Assert.Null(saved.GetValue("summary", "ar"));
        Assert.Null(saved.GetCultureName("ar"));
    }
}
