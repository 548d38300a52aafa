using System.Net;
using System.Text.RegularExpressions;
using ConsulateSite.Insights.Searches;

namespace ConsulateSite.EndToEnd.Tests.Search;

[Collection(SiteCollection.Name)]
public sealed partial class SearchCountingTests(SiteFixture site)
{
    [Fact]
    public async Task A_search_counts_once_and_a_result_that_is_opened_counts_for_it()
    {
        await site.CompleteIndexAsync();
        SearchTotals before = await TotalsAsync();
        Uri search = new(site.Address, "/fr/search?q=passeport+perdu+vol%C3%A9");
        string results = await site.Client.GetStringAsync(search);
        await site.Client.GetStringAsync(new Uri($"{search}&page=2"));
        await site.Client.GetStringAsync(new Uri(site.Address, "/api/v1/search?q=passeport+perdu+vol%C3%A9&culture=fr"));
        Assert.Equal(before with { Asked = before.Asked + 1, Programs = before.Programs + 1 }, await TotalsAsync());

        await OpenAsync("/fr/", search);
        await OpenAsync(Result().Match(results).Groups["address"].Value, new Uri("https://elsewhere.example/fr/search?q=passeport+perdu+vol%C3%A9"));
        Assert.Equal(before.Opened, (await TotalsAsync()).Opened);

        await OpenAsync(Result().Match(results).Groups["address"].Value, search);
        Assert.Equal(before.Opened + 1, (await TotalsAsync()).Opened);
    }

    [Fact]
    public async Task Why_a_page_ranks_is_told_by_term_and_field()
    {
        await site.CompleteIndexAsync();

        QueryExplanation answer = site.Service<IQueryExplainer>().Explain("passeport", "fr", 3);

        Assert.Equal(3, answer.Pages.Count);
        Assert.All(answer.Pages, page => Assert.Equal(page.Score, page.Reason!.Parts[0].Value * page.Reason.Parts[1].Value, 0.01));
        string[] said = [.. Descriptions(answer.Pages[0].Reason!)];
        Assert.Contains(said, description => description.Contains("title", StringComparison.Ordinal));
        Assert.Contains(said, description => description.Contains("'pas", StringComparison.Ordinal));

        static IEnumerable<string> Descriptions(ScorePart part) => part.Parts.SelectMany(Descriptions).Prepend(part.Description);
    }

    [GeneratedRegex("""<article class="result">\s*<h2><a href="(?<address>[^"]+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Result();

    private async Task OpenAsync(string address, Uri from)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(site.Address, WebUtility.HtmlDecode(address)));
        request.Headers.Referrer = from;
        using HttpResponseMessage answer = await site.Client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<SearchTotals> TotalsAsync()
    {
        await site.Service<SearchTally>().FlushAsync();
        return site.Service<SearchStore>().FindTotals(1, "fr");
    }
}
