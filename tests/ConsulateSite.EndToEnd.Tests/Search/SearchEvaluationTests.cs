using ConsulateSite.Search.Site;
using ConsulateSite.Web.Indexing;
using Xunit.Abstractions;

namespace ConsulateSite.EndToEnd.Tests.Search;

/// <summary>Queries as people type them, against everything that the site publishes. Their score may not fall.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchEvaluationTests(SiteFixture site, ITestOutputHelper output)
{
    private const double Floor = 0.95;

    [Fact]
    public async Task The_page_that_answers_is_among_the_first_three()
    {
        ContentIndex index = await site.CompleteIndexAsync();
        SearchEvaluation evaluation = SearchEvaluation.Of(
            index.Search,
            File.ReadLines(Path.Combine(Repository.Root, "tests", "ConsulateSite.Search.Tests", "Site", "queries.tsv")),
            document => document.Keywords.GetValueOrDefault(PageFields.Code)?[0] ?? document.Id);

        output.WriteLine(
            $"{evaluation.Queries.Count} queries: success@1 {evaluation.SuccessAt(1):F3}, success@3 {evaluation.SuccessAt(3):F3}, MRR {evaluation.MeanReciprocalRank:F3}");
        foreach (EvaluatedQuery query in evaluation.Failures)
        {
            output.WriteLine($"  {query.Culture} {query.Text}: {query.Rank}, best {query.Best ?? "nothing"}");
        }

        Assert.True(evaluation.Queries.Count >= 300);
        Assert.True(evaluation.SuccessAt(3) >= Floor, $"success@3 is {evaluation.SuccessAt(3):F3}");
    }
}
