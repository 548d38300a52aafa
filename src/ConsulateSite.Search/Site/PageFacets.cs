using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Site;

/// <summary>Counts values of keyword fields among pages.</summary>
internal static class PageFacets
{
    public static IReadOnlyList<FacetValue> Count(IReadOnlyList<FoundPage> pages, string field) =>
    [
        .. pages.SelectMany(page => page.Document.Keywords.TryGetValue(field, out IReadOnlyList<string>? values) ? values.Distinct(StringComparer.Ordinal) : [])
            .GroupBy(value => value, StringComparer.Ordinal)
            .Select(group => new FacetValue(group.Key, group.Count()))
            .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal),
    ];
}
