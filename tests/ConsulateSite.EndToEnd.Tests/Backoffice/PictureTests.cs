using System.Net;
using System.Text.RegularExpressions;
using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
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
            MediaScreen media = new(tab);
            await media.OpenAsync();
            await media.UploadAsync(Pictures.Png("place.png"), "Place");

            DocumentScreen screen = await DocumentScreen.OpenAsync(tab, article.Key, "fr");
            await screen.PickPictureAsync("image", "Place");
            await screen.WriteAsync("imageAlternative", "Une place vide");
            Assert.Equal(200, await screen.PublishAsync("French"));

            string html = await site.Client.GetStringAsync("/fr/actualites/article-avec-une-image/");
            Assert.Contains("alt=\"Une place vide\"", html, StringComparison.Ordinal);
            await AssertShownInTheRightSizeAsync(html);
            Assert.Empty(tab.Complaints);
            Assert.Empty(tab.Failures);
        }
        finally
        {
            site.Remove("newsArticle", "fr", "Article avec une image");
        }
    }

    private async Task AssertShownInTheRightSizeAsync(string html)
    {
        string address = WebUtility.HtmlDecode(Regex.Match(html, "<img class=\"article__img\" src=\"(?<address>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["address"].Value);
        using HttpResponseMessage picture = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, picture.StatusCode);
        Assert.True(picture.Headers.CacheControl?.Extensions.Any(extension => extension.Name == "immutable"));

        using HttpResponseMessage larger = await site.Client.GetAsync(address.Replace("width=", "width=1", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, larger.StatusCode);
    }
}
