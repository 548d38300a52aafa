using System.Globalization;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Indexing;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>What the address of a page of results asks for.</summary>
/// <param name="Text">What is looked for; empty when nothing was asked yet.</param>
/// <param name="Filters">The chosen facets by the name of their field, which is also the name of the parameter.</param>
/// <param name="OnlyOwnLanguage">Whether only pages in the language of the page are wanted.</param>
/// <param name="Page">The number of the page of results, from one.</param>
internal sealed record SearchParameters(string Text, IReadOnlyDictionary<string, string> Filters, bool OnlyOwnLanguage, int Page)
{
    /// <summary>Results on a page.</summary>
    public const int PageSize = 10;

    private const string Query = "q";
    private const string Own = "own";
    private const int MostPages = 100;

    private static readonly string[] Fields = [PageFields.Section, PageFields.Audience, PageFields.Year];

    /// <summary>The fields that results can be narrowed by.</summary>
    public static IReadOnlyList<string> Facets => Fields;

    /// <summary>Reads an address. What cannot be understood counts as not said.</summary>
    public static SearchParameters Read(IQueryCollection query) => new(
        ((string?)query[Query])?.Trim() ?? string.Empty,
        Fields.Select(field => (field, Value: query[field].FirstOrDefault())).Where(filter => !string.IsNullOrEmpty(filter.Value))
            .ToDictionary(filter => filter.field, filter => filter.Value!, StringComparer.Ordinal),
        query.ContainsKey(Own),
        int.TryParse(query[PageParameters.Page], NumberStyles.None, CultureInfo.InvariantCulture, out int page) ? Math.Clamp(page, 1, MostPages) : 1);

    /// <summary>The same with a facet chosen, or with none of the field when the value is <c>null</c>. Begins at the first page again.</summary>
    public SearchParameters With(string field, string? value)
    {
        Dictionary<string, string> filters = new(Filters, StringComparer.Ordinal);
        filters.Remove(field);
        if (value is not null)
        {
            filters[field] = value;
        }

        return this with { Filters = filters, Page = 1 };
    }

    /// <summary>The address that asks for this.</summary>
    /// <param name="search">The address of the search.</param>
    public string ToAddress(string search)
    {
        IEnumerable<(string Name, string Value)> parameters =
        [
            (Query, Text),
            .. Filters.OrderBy(filter => filter.Key, StringComparer.Ordinal).Select(filter => (filter.Key, filter.Value)),
            .. OnlyOwnLanguage ? [(Own, "1")] : Array.Empty<(string, string)>(),
            .. Page > 1 ? [(PageParameters.Page, Page.ToString(CultureInfo.InvariantCulture))] : Array.Empty<(string, string)>(),
        ];
        return $"{search}?{string.Join('&', parameters.Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value)}"))}";
    }
}
