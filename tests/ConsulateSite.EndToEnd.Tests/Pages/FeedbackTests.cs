using System.Net;
using System.Text.RegularExpressions;
using ConsulateSite.Insights.Opinions;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed partial class FeedbackTests(SiteFixture site)
{
    private OpinionStore Opinions => site.Service<OpinionStore>();

    [Theory]
    [InlineData("/ar/", "ar")]
    [InlineData(Addresses.FrenchPassport, "fr")]
    [InlineData(Addresses.EnglishPassport, "en")]
    public async Task A_reader_says_that_a_page_was_useful_and_comes_back_to_it(string address, string culture)
    {
        Guid page = await PageAsync(address);
        long before = Count(page, culture)?.Useful ?? 0;

        using HttpResponseMessage answer = await SendAsync(page, culture);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal($"{new Uri(site.Address, address).AbsolutePath}#feedback-thanks", answer.Headers.Location!.OriginalString);
        Assert.Equal(before + 1, Count(page, culture)!.Useful);
    }

    [Fact]
    public async Task A_reader_says_why_a_page_was_of_no_use_and_comes_back_to_the_case()
    {
        Guid page = await PageAsync(Addresses.FrenchPassport);
        Uri seen = new(site.Address, $"{Addresses.FrenchPassport}?case=renewal");

        using HttpResponseMessage answer = await SendAsync(page, "fr", "&reason=Wrong&remark=Le+tarif.+Mon+num%C3%A9ro+%3A+0612345678", ("Referer", seen.AbsoluteUri));

        Assert.Equal($"{seen.PathAndQuery}#feedback-thanks", answer.Headers.Location!.OriginalString);
        Assert.Equal("Le tarif. Mon numéro : […]", Opinions.FindRemarks(1, "fr", page)[0].Text);
        Assert.True(Count(page, "fr")!.Reasons[OpinionReason.Wrong] > 0);
    }

    [Fact]
    public async Task A_script_gets_a_status()
    {
        using HttpResponseMessage answer = await SendAsync(await PageAsync("/fr/"), "fr", string.Empty, ("Accept", "application/json"), ("Sec-Fetch-Site", "same-origin"));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Fact]
    public async Task What_other_sites_and_programs_send_does_not_count()
    {
        Guid page = await PageAsync("/en/");
        PageOpinions? before = Count(page, "en");

        using HttpResponseMessage foreign = await SendAsync(page, "en", string.Empty, ("Origin", "https://elsewhere.example"));
        using HttpResponseMessage trapped = await SendAsync(page, "en", "&website=https%3A%2F%2Fspam.example");
        using HttpResponseMessage unknown = await SendAsync(Guid.NewGuid(), "en");
        using HttpResponseMessage garbled = await SendAsync(page, "en", "&reason=none");
        using HttpResponseMessage large = await SendAsync(page, "en", $"&reason=Other&remark={new string('a', 20_000)}");
        using HttpResponseMessage read = await site.Client.GetAsync(new Uri(site.Address, "/feedback"));

        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.EndsWith("#feedback-thanks", trapped.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, garbled.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, large.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, read.StatusCode);
        Assert.Equal(before?.Total, Count(page, "en")?.Total);
    }

    [GeneratedRegex("""name="page" value="(?<key>[0-9a-f-]{36})""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Field();

    private async Task<Guid> PageAsync(string address) =>
        Guid.Parse(Field().Match(await site.Client.GetStringAsync(new Uri(site.Address, address))).Groups["key"].Value);

    private PageOpinions? Count(Guid page, string culture) => Opinions.FindPages(1, culture).FirstOrDefault(found => found.Page == page);

    private async Task<HttpResponseMessage> SendAsync(Guid page, string culture, string fields = "", params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri(site.Address, "/feedback"))
        {
            Content = new StringContent($"page={page}&culture={culture}{fields}", mediaType: new("application/x-www-form-urlencoded")),
        };
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await site.Client.SendAsync(request);
    }
}
