using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Insights.Searches;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Insights;

/// <summary>What readers seek on the site, and what they find.</summary>
[ManagementRoute("insights/search")]
[RequireSection(Constants.Applications.Content)]
internal sealed class SearchInsightsController(SearchStore searches, IQueryExplainer explainer) : ManagementController
{
    private const int LongestQuery = 2_000;
    private const int ExplainedPages = 10;

    /// <summary>How much is sought in all.</summary>
    /// <param name="culture">Only on pages in the language.</param>
    /// <param name="days">In the last so many days.</param>
    [HttpGet]
    public ActionResult<SearchTotals> Totals(string? culture, int? days) => searches.FindTotals(Period.Of(days), culture);

    /// <summary>Queries, the most frequent first.</summary>
    /// <param name="culture">Only those on pages in the language.</param>
    /// <param name="days">Of the last so many days.</param>
    /// <param name="selection">Which are of interest; all unless said otherwise.</param>
    /// <param name="paging">Which part.</param>
    [HttpGet("query")]
    public ActionResult<Paged<QueryCount>> Queries(string? culture, int? days, QuerySelection? selection, [FromQuery] Paging paging) =>
        Paged<QueryCount>.Of(searches.FindQueries(Period.Of(days), culture, selection ?? QuerySelection.Popular), paging);

    /// <summary>What readers would find now, and why in this order. All of it is published.</summary>
    /// <param name="query">The query.</param>
    /// <param name="culture">The reader's language.</param>
    [HttpGet("explanation")]
    public ActionResult<QueryExplanation> Explain(string query, string culture) =>
        explainer.Explain(query.Length > LongestQuery ? query[..LongestQuery] : query, culture, ExplainedPages);
}
