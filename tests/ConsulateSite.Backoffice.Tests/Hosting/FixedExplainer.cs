using ConsulateSite.Insights.Searches;

namespace ConsulateSite.Backoffice.Tests.Hosting;

/// <summary>Explains every query in the same way.</summary>
internal sealed class FixedExplainer : IQueryExplainer
{
    public QueryExplanation Explain(string query, string culture, int count) => new(
        Total: 1,
        CorrectedQuery: null,
        [new ExplainedPage(Guid.Empty, query, culture, 2, new ScorePart(2, $"'{query}' in title", []))]);
}
