using ConsulateSite.Insights.Searches;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Site;

namespace ConsulateSite.Web.Indexing;

/// <summary>Tells editors why pages are found, and in their order.</summary>
internal sealed class IndexExplainer(ContentIndex index, TimeProvider time) : IQueryExplainer
{
    public QueryExplanation Explain(string query, string culture, int count)
    {
        SiteSearch search = index.Search;
        SearchRequest request = new(query, culture) { Take = count, Now = time.GetUtcNow() };
        SearchResults results = search.Search(request);
        return new QueryExplanation(results.Total, results.CorrectedQuery, [.. results.Items.Select(result => Explain(result, request, search))]);
    }

    private static ExplainedPage Explain(SearchResult result, SearchRequest request, SiteSearch search)
    {
        Explanation? text = search.Explain(request, result.Document.Id).GetValueOrDefault(result.MatchedCulture);
        return new ExplainedPage(
            Guid.Parse(result.Document.Id),
            result.Document.Texts[PageFields.Title],
            result.Document.Culture,
            result.Score,
            text is { Matches: true, Value: > 0 } && result.Score > 0 ? Score(result.Score, text) : null);
    }

    private static ScorePart Score(float score, Explanation text) => new(
        score,
        "score",
        [
            Part(text),
            new ScorePart(score / text.Value, "times: the share of the query that was found, the reader's language, the date", []),
        ]);

    // Of alternatives that do not match there are many, and they explain nothing.
    private static ScorePart Part(Explanation explanation) => new(
        explanation.Value, explanation.Description, [.. explanation.Details.Where(detail => detail.Matches).Select(Part)]);
}
