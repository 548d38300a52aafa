namespace ConsulateSite.Insights.Searches;

/// <summary>Tells why pages are found, and in their order. The site that has the index answers.</summary>
public interface IQueryExplainer
{
    /// <summary>The first pages that a query finds, with what their scores are made of.</summary>
    /// <param name="query">As a reader would type it.</param>
    /// <param name="culture">The reader's language.</param>
    /// <param name="count">How many pages at most.</param>
    QueryExplanation Explain(string query, string culture, int count);
}
