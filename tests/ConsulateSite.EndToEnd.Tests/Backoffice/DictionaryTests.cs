using Microsoft.Playwright;
using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>Words of the interface are texts of the editors.</summary>
[Collection(SiteCollection.Name)]
public sealed class DictionaryTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_word_that_an_editor_changes_changes_on_the_site()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        IDictionaryItem item = (await site.Service<IDictionaryItemService>().GetAsync("Site.Menu"))!;
        await tab.OpenAsync($"section/translation/workspace/dictionary/edit/{item.Key}");
        ILocator french = tab.Page.Locator("uui-textarea[name=fr] textarea");
        await Assertions.Expect(french).Not.ToHaveValueAsync(string.Empty);
        string before = await french.InputValueAsync();
        try
        {
            await SaveAsync("Sommaire d’essai");
            Assert.Contains(">Sommaire d’essai<", System.Net.WebUtility.HtmlDecode(await site.Client.GetStringAsync("/fr/")), StringComparison.Ordinal);
        }
        finally
        {
            // What is typed while the client still digests an answer is lost.
            await tab.OpenAsync($"section/translation/workspace/dictionary/edit/{item.Key}");
            await Assertions.Expect(french).ToHaveValueAsync("Sommaire d’essai");
            await SaveAsync(before);
        }

        Assert.DoesNotContain("Sommaire d’essai", System.Net.WebUtility.HtmlDecode(await site.Client.GetStringAsync("/fr/")), StringComparison.Ordinal);
        Assert.Empty(tab.Failures);

        async Task SaveAsync(string word)
        {
            await tab.WriteAsync(french, word);
            IResponse answer = await tab.Page.RunAndWaitForResponseAsync(
                () => tab.Page.Locator("[data-mark='workspace-action:Umb.WorkspaceAction.Dictionary.Save']").PressAsync(),
                response => response.Request.Method == "PUT");
            Assert.Equal(200, answer.Status);
        }
    }
}
