using System.Text.Json;
using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>Text in both directions in a document.</summary>
[Collection(SiteCollection.Name)]
public sealed class RichTextTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string Name = "Article dans les deux sens";
    private const string Toolbar = "action:tiptap-toolbar:Umb.Tiptap.Toolbar";

    [Fact]
    public async Task Directions_in_a_document_are_kept_on_load_edit_and_save_and_are_set_by_the_buttons()
    {
        IContent article = await site.PublishArticleAsync(Name);
        try
        {
            const string Kept = "<p dir=\"rtl\">جواز السفر</p><p dir=\"ltr\">ICAO 9303</p>";
            article.SetValue("body", JsonSerializer.Serialize(new { markup = $"{Kept}<p>fin</p>" }), "fr");
            site.Save(article);
            await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
            DocumentScreen screen = await DocumentScreen.OpenAsync(tab, article.Key, "fr");
            ILocator text = screen.Property("body");
            await text.Locator(".tiptap p").Nth(2).ClickAsync();
            await tab.Page.Keyboard.PressAsync("End");
            await tab.Page.Keyboard.TypeAsync("!");
            Assert.Equal(200, await screen.SaveAsync("French"));
            Assert.StartsWith($"{Kept}<p>fin!</p>", Markup(article), StringComparison.Ordinal);

            await text.Locator($"[data-mark='{Toolbar}.TextDirectionRtl'] uui-button").PressAsync();
            Assert.Equal(200, await screen.SaveAsync("French"));
            Assert.StartsWith($"{Kept}<p dir=\"rtl\">fin!</p>", Markup(article), StringComparison.Ordinal);

            await text.Locator($"[data-mark='{Toolbar}.TextDirectionLtr'] uui-button").PressAsync();
            Assert.Equal(200, await screen.SaveAsync("French"));
            Assert.StartsWith($"{Kept}<p dir=\"ltr\">fin!</p>", Markup(article), StringComparison.Ordinal);
            Assert.Empty(tab.Complaints);
            Assert.Empty(tab.Failures);
        }
        finally
        {
            site.Remove("newsArticle", "fr", Name);
        }
    }

    private string Markup(IContent article)
    {
        string value = (string)site.Service<IContentService>().GetById(article.Key)!.GetValue("body", "fr")!;
        return JsonDocument.Parse(value).RootElement.GetProperty("markup").GetString()!;
    }
}
