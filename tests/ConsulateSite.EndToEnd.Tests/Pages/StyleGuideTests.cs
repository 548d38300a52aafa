using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class StyleGuideTests(SiteFixture site)
{
    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_guide_shows_its_components_and_is_found_by_no_search_engine(string language)
    {
        IDocument page = await new HtmlParser().ParseDocumentAsync(await site.Client.GetStreamAsync($"/{language}/styleguide"));
        Assert.True(page.QuerySelectorAll(".specimen__shown").Count(shown => shown.ChildElementCount > 0) > 40);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain("styleguide", await site.Client.GetStringAsync($"/sitemaps/{language}-1.xml"), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[id]").CountBy(element => element.Id!).Where(id => id.Value > 1).Select(id => id.Key));
    }

    [Fact]
    public async Task The_guide_is_found_without_a_language()
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/styleguide");
        request.Headers.AcceptLanguage.ParseAdd("en");
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/en/styleguide", response.Headers.Location!.OriginalString);
    }
}
