using ConsulateSite.Search.Site;
using Xunit.Abstractions;

namespace ConsulateSite.Search.Tests.Site;

/// <summary>Queries as people type them, against the site's own procedures. Their score may not fall.</summary>
public sealed class SearchEvaluationTests(ITestOutputHelper output)
{
    [Fact]
    public void The_page_that_answers_is_among_the_first()
    {
        SearchEvaluation evaluation = SearchEvaluation.Of(
            new SiteSearch(SitePages.Index()), File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Site", "queries.tsv")), document => document.Id);

        output.WriteLine(
            $"{evaluation.Queries.Count} queries: success@1 {evaluation.SuccessAt(1):F3}, success@3 {evaluation.SuccessAt(3):F3}, MRR {evaluation.MeanReciprocalRank:F3}");
        foreach (EvaluatedQuery query in evaluation.Failures)
        {
            output.WriteLine($"  {query.Culture} {query.Text}: {query.Rank}, best {query.Best ?? "nothing"}");
        }

        Assert.True(evaluation.Queries.Count >= 300);
        Assert.True(evaluation.SuccessAt(3) >= 0.95, $"success@3 is {evaluation.SuccessAt(3):F3}");
    }

    [Fact]
    public void Every_page_that_is_expected_is_there() => Assert.Empty(
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Site", "queries.tsv")).Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split('\t')[2].Split(' ')).Distinct(StringComparer.Ordinal)
            .Except(SitePages.Documents.Select(document => document.Id), StringComparer.Ordinal));
}
