using System.Net;
using AngleSharp.Html.Parser;

namespace ConsulateSite.EndToEnd.Tests.Pages;

/// <summary>Files that pages hand out, and pages that parameters change.</summary>
[Collection(SiteCollection.Name)]
public sealed class FileTests(SiteFixture site)
{
    private static readonly HtmlParser Parser = new();

    [Theory]
    [InlineData(Addresses.FrenchFigure + "figure.csv", "text/csv")]
    [InlineData(Addresses.FrenchEvent + "event.ics", "text/calendar")]
    public async Task A_file_is_kept_under_its_name_and_is_the_same_for_who_asks_for_its_head(string address, string mediaType)
    {
        using HttpResponseMessage file = await site.Client.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, mediaType), (file.StatusCode, file.Content.Headers.ContentType?.MediaType));
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
        using HttpRequestMessage request = new(HttpMethod.Head, address);
        using HttpResponseMessage head = await site.Client.SendAsync(request);
        Assert.Equal(file.Headers.ETag, head.Headers.ETag);
        Assert.Equal(0xEF, (await site.Client.GetByteArrayAsync(Addresses.FrenchFigure + "figure.csv"))[0]);
    }

    [Theory]
    [InlineData(Addresses.FrenchEvent + "figure.csv")]
    [InlineData(Addresses.FrenchFigure + "event.ics")]
    [InlineData("/fr/figure.csv")]
    [InlineData("/fr/rien/figure.csv")]
    public async Task A_page_that_has_no_such_file_hands_out_none(string address)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_directory_is_narrowed_by_the_address_and_follows_what_is_published_below_it()
    {
        const string Name = "Nour, association de femmes";
        string narrowed = $"{Addresses.FrenchDirectory}?topic=women";
        Assert.Equal(2, await CountAsync(narrowed));
        int all = await CountAsync(Addresses.FrenchDirectory);
        var association = site.Find("association", "fr", Name);
        await site.UnpublishAsync(association, "fr");
        try
        {
            Assert.Equal(1, await CountAsync(narrowed));
            Assert.Equal(all - 1, await CountAsync(Addresses.FrenchDirectory));
        }
        finally
        {
            await site.PublishAsync(site.Find("association", "ar", association.GetCultureName("ar")!), "fr");
        }

        Assert.Equal(2, await CountAsync(narrowed));
    }

    [Theory]
    [InlineData(Addresses.FrenchDirectory, "?topic=nothing")]
    [InlineData(Addresses.FrenchEvents, "?month=1999-01")]
    [InlineData(Addresses.FrenchEvents, "?archive=yes")]
    public async Task A_parameter_that_somebody_made_up_changes_nothing(string address, string query) =>
        Assert.Equal(await MainAsync(address), await MainAsync(address + query));

    [Fact]
    public async Task A_month_of_the_calendar_shows_its_events_and_the_language_switch_keeps_it()
    {
        var page = Parser.ParseDocument(await site.Client.GetStringAsync($"{Addresses.FrenchEvents}?month=2027-01"));
        Assert.Equal("janvier 2027", page.QuerySelector("#calendar")!.TextContent);
        Assert.Equal(Addresses.FrenchEvent, page.QuerySelector(".calendar td a")!.GetAttribute("href"));
        Assert.Contains("month=2027-01", page.QuerySelector(".langs a[hreflang=ar]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    private async Task<int> CountAsync(string address) =>
        Parser.ParseDocument(await site.Client.GetStringAsync(address)).QuerySelectorAll(".found .ledger > li").Length;

    private async Task<string> MainAsync(string address) =>
        Parser.ParseDocument(await site.Client.GetStringAsync(address)).QuerySelector("main")!.OuterHtml;
}
