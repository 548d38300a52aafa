using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.EndToEnd.Tests.Pages;

namespace ConsulateSite.EndToEnd.Tests.Embeds;

/// <summary>Pages whose address somebody pastes into another site, as oEmbed 1.0 finds them.</summary>
[Collection(SiteCollection.Name)]
public sealed class OEmbedTests(SiteFixture site)
{
    private const string Office = "/fr/infos-pratiques/ou-nous-trouver/consulat-general-a-exampleville/";

    private static readonly HtmlParser Parser = new();

    [Theory]
    [InlineData(Addresses.FrenchArticle, "/embed/article?lang=fr&id=")]
    [InlineData(Addresses.ArabicArticle, "/embed/article?lang=ar&id=")]
    [InlineData(Addresses.EnglishPassport, "/embed/procedure?lang=en&code=passport-adult")]
    [InlineData(Addresses.ArabicPassport, "/embed/procedure?lang=ar&code=passport-adult")]
    [InlineData(Office, "/embed/hours?lang=fr&office=office-exampleville")]
    public async Task A_page_leads_to_a_frame_that_shows_it_in_both_forms(string address, string frame)
    {
        IDocument page = await Parser.ParseDocumentAsync(await site.Client.GetStreamAsync(address));
        string json = page.QuerySelector("link[type='application/json+oembed']")!.GetAttribute("href")!;
        string xml = page.QuerySelector("link[type='text/xml+oembed']")!.GetAttribute("href")!;

        using JsonDocument answer = JsonDocument.Parse(await site.Client.GetStringAsync(json));
        Dictionary<string, string> members = answer.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => member.Value.ToString());
        XElement other = XElement.Parse(await site.Client.GetStringAsync(xml));
        IElement shown = (await Parser.ParseDocumentAsync(members["html"])).QuerySelector("iframe")!;

        Assert.Equal(members, other.Elements().ToDictionary(element => element.Name.LocalName, element => element.Value));
        Assert.Equal(("rich", "1.0", "oembed"), (members["type"], members["version"], other.Name.LocalName));
        Assert.Equal((members["width"], members["height"]), (shown.GetAttribute("width"), shown.GetAttribute("height")));
        Assert.StartsWith(new Uri(site.Address, frame).AbsoluteUri, shown.GetAttribute("src"), StringComparison.Ordinal);
        IDocument content = await Parser.ParseDocumentAsync(await site.Client.GetStreamAsync(shown.GetAttribute("src")));
        Assert.Equal(page.QuerySelector("h1")!.TextContent.Trim(), content.QuerySelector("h3")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_frame_keeps_to_the_size_that_it_gets_and_shows_the_case_that_was_asked_for()
    {
        string address = Uri.EscapeDataString($"{new Uri(site.Address, Addresses.EnglishPassport)}?case=renewal");
        using JsonDocument answer = JsonDocument.Parse(await site.Client.GetStringAsync($"/oembed?url={address}&maxwidth=320&maxheight=200"));

        Assert.Equal((320, 200), (answer.RootElement.GetProperty("width").GetInt32(), answer.RootElement.GetProperty("height").GetInt32()));
        Assert.Contains("case=renewal", answer.RootElement.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abcdefghjk", true)]
    [InlineData("\"><b>", false)]
    public async Task The_frame_asks_in_the_name_of_the_partner_who_asked(string partner, bool isSaid)
    {
        string address = Uri.EscapeDataString(new Uri(site.Address, Addresses.EnglishPassport).AbsoluteUri);
        using JsonDocument answer = JsonDocument.Parse(await site.Client.GetStringAsync($"/oembed?url={address}&partner={Uri.EscapeDataString(partner)}"));
        string source = (await Parser.ParseDocumentAsync(answer.RootElement.GetProperty("html").GetString()!)).QuerySelector("iframe")!.GetAttribute("src")!;

        Assert.Equal(isSaid, source.EndsWith("&partner=abcdefghjk", StringComparison.Ordinal));
        Assert.Equal(isSaid, source.Contains("partner", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("?url=news", HttpStatusCode.BadRequest)]
    [InlineData("?url={0}fr/&maxwidth=0", HttpStatusCode.BadRequest)]
    [InlineData("?url={0}fr/&maxheight=large", HttpStatusCode.BadRequest)]
    [InlineData("?url={0}fr/actualites/jours-de-fermeture-janvier-2027/&format=yaml", HttpStatusCode.NotImplemented)]
    [InlineData("?url={0}fr/", HttpStatusCode.NotFound)]
    [InlineData("?url={0}fr/actualites/nothing/", HttpStatusCode.NotFound)]
    [InlineData("?url={0}embed/v1.js", HttpStatusCode.NotFound)]
    [InlineData("?url={0}umbraco", HttpStatusCode.NotFound)]
    [InlineData("?url=https://elsewhere.example/fr/actualites/jours-de-fermeture-janvier-2027/", HttpStatusCode.NotFound)]
    [InlineData("?url=file:///fr/actualites/jours-de-fermeture-janvier-2027/", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_says_why(string query, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await site.Client.GetAsync("/oembed" + query.Replace("{0}", site.Address.AbsoluteUri, StringComparison.Ordinal));

        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }
}
