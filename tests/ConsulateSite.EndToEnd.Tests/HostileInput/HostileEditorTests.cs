using ConsulateSite.EndToEnd.Tests.Backoffice;
using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>Opens hostile documents in the client, as the editor does who looks after somebody else's text.</summary>
[Collection(HostileCollection.Name)]
public sealed class HostileEditorTests(HostileSite hostile, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Nothing_runs_when_an_editor_opens_the_document_and_the_text_shows_as_text()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, hostile.Site);
        List<string> dialogs = [];
        tab.Page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        foreach (string attack in Attacks.KnownToRun)
        {
            Guid id = await hostile.PublishAsync("page", attack);

            // Umbraco numbers a name that stands beside it already.
            string name = hostile.Site.Service<IContentService>().GetById(id)!.GetCultureName(HostileSite.Culture)!;
            Assert.StartsWith(HostileSite.NameOf(attack), name, StringComparison.Ordinal);
            DocumentScreen screen = await DocumentScreen.OpenAsync(tab, id, HostileSite.Culture);
            await Assertions.Expect(screen.Name).ToHaveValueAsync(name);
            await Assertions.Expect(screen.Text("summary")).ToHaveValueAsync(attack);
            await Assertions.Expect(screen.InTree(name)).ToBeVisibleAsync();
            await screen.ShowEveryTabAsync();
            Dialog rollback = await screen.DoAsync("Rollback…");
            await tab.SettleAsync();
            await rollback.PressAsync("Cancel");
            await rollback.GoneAsync();

            Assert.False(await tab.Page.EvaluateAsync<bool>(Attacks.HasRun), attack);
        }

        Assert.Empty(dialogs);
        Assert.Empty(tab.Complaints);
    }
}
