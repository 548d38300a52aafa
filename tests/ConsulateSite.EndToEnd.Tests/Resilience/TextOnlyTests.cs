using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.EndToEnd.Tests.Pages;

namespace ConsulateSite.EndToEnd.Tests.Resilience;

[Collection(SiteCollection.Name)]
public sealed class TextOnlyTests(SiteFixture site)
{
    private const int Budget = 30_000;

    private static readonly HtmlParser Parser = new();

    public static TheoryData<string> EveryKind() => [.. Addresses.EveryKind];

    [Theory]
    [MemberData(nameof(EveryKind))]
    public async Task The_text_of_a_page_is_the_whole_text_and_weighs_little(string address)
    {
        IDocument whole = await ReadAsync(address, "display=full");
        IDocument text = await ReadAsync(address, "display=text");
        Assert.Equal(whole.DocumentElement.GetAttribute("lang"), text.DocumentElement.GetAttribute("lang"));
        Assert.Equal(whole.DocumentElement.GetAttribute("dir"), text.DocumentElement.GetAttribute("dir"));
        Assert.Equal(whole.QuerySelector("h1")!.TextContent, text.QuerySelector("h1")!.TextContent);
        Assert.Equal(LinksOf(whole), LinksOf(text));
        Assert.Empty(text.QuerySelectorAll("img, svg, picture, video, script, style, [style], link[rel=preload], link[as=font]"));
        string style = text.QuerySelectorAll("link[rel=stylesheet]").Single().GetAttribute("href")!;
        Assert.InRange(await WeighAsync(address, "display=text") + await WeighAsync(style, cookie: null), 1_000, Budget);
    }

    [Fact]
    public async Task The_choice_is_offered_at_the_foot_and_never_shown_to_another_reader()
    {
        string address = Addresses.FrenchPassport;
        IDocument whole = await ReadAsync(address, cookie: null);
        string link = whole.QuerySelectorAll("footer a").Single(a => a.TextContent == "Texte seul").GetAttribute("href")!;
        using HttpResponseMessage choice = await site.Client.GetAsync(address + link);
        Assert.Equal(HttpStatusCode.SeeOther, choice.StatusCode);
        Assert.Contains("display=text", choice.Headers.GetValues("Set-Cookie").Single(), StringComparison.Ordinal);

        for (int time = 0; time < 2; time++)
        {
            Assert.Empty((await ReadAsync(address, "display=text")).QuerySelectorAll("svg"));
            Assert.NotEmpty((await ReadAsync(address, cookie: null)).QuerySelectorAll("svg"));
            Assert.Equal("dark", (await ReadAsync(address, "theme=dark; display=text")).DocumentElement.GetAttribute("data-theme"));
        }

        Assert.Contains("Pages complètes", (await ReadAsync(address, "display=text")).QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
    }

    // The link to the other variant is the one in which they differ.
    private static string[] LinksOf(IDocument page) =>
        [.. page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).Where(href => !href.Contains("display=", StringComparison.Ordinal))];

    private async Task<IDocument> ReadAsync(string address, string? cookie)
    {
        using HttpResponseMessage response = await SendAsync(address, cookie, encoding: null);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Parser.ParseDocument(await response.Content.ReadAsStringAsync());
    }

    private async Task<int> WeighAsync(string address, string? cookie)
    {
        using HttpResponseMessage response = await SendAsync(address, cookie, "br");
        return (await response.Content.ReadAsByteArrayAsync()).Length;
    }

    private async Task<HttpResponseMessage> SendAsync(string address, string? cookie, string? encoding)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        if (encoding is not null)
        {
            request.Headers.AcceptEncoding.ParseAdd(encoding);
        }

        return await site.Client.SendAsync(request);
    }
}
