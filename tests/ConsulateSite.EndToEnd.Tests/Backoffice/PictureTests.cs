using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>An editor brings a picture from the computer and shows it on a page.</summary>
[Collection(SiteCollection.Name)]
public sealed class PictureTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_picture_that_is_uploaded_and_picked_shows_on_the_page()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        IContent article = await site.PublishArticleAsync("Article avec une image");
        try
        {
            await tab.OpenAsync("section/media");
            await tab.Page.Locator("umb-dropzone-media input[type=file]").First.SetInputFilesAsync(Pictures.Png("place.png"));
            await tab.Page.Locator("uui-card-media[name='place.png'], uui-card-media[name=Place]").First.WaitForAsync();

            DocumentScreen screen = await DocumentScreen.OpenAsync(tab, article.Key, "fr");
            await screen.Property("image").Locator("#btn-add").PressAsync();
            await tab.Dialog().Root.Locator("uui-card-media").First.PressAsync();
            await tab.Dialog().ConfirmAsync();
            await tab.Page.Locator("umb-input-rich-media uui-card-media").WaitForAsync();
            await screen.Text("imageAlternative").FillAsync("Une place vide");
            Assert.Equal(200, await screen.PublishAsync("French"));

            string html = await site.Client.GetStringAsync("/fr/actualites/article-avec-une-image/");
            Assert.Contains("alt=\"Une place vide\"", html, StringComparison.Ordinal);
            Assert.Empty(tab.Complaints);
            Assert.Empty(tab.Failures);
        }
        finally
        {
            site.Remove("newsArticle", "fr", "Article avec une image");
        }
    }
}
