using ConsulateSite.Insights.Searches;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>Counts what is sought. Only the first look counts: narrowing and turning pages are the same search.</summary>
internal sealed class SearchCounting(SearchTally tally)
{
    /// <summary>The form in which addresses of results are compared with those that are asked for.</summary>
    public static string PathOf(PathString path) => path.Value?.TrimEnd('/') ?? string.Empty;

    /// <summary>A reader sees a page of results.</summary>
    public void Count(HttpContext http, PageContext page, SearchViewModel shown)
    {
        if (shown.Total is not { } total || !HttpMethods.IsGet(http.Request.Method))
        {
            return;
        }

        AskedQuery query = AskedQuery.Of(page.Culture, shown.Query);
        if (SearchParameters.Read(page.Query) is { Page: 1, Filters.Count: 0, OnlyOwnLanguage: false })
        {
            tally.Asked(query, total, AddressLimit.NetworkOf(http));
        }

        tally.Shown(query, shown.Results.Select(result => PathOf(new PathString(Uri.UnescapeDataString(result.Address)))));
    }

    /// <summary>A program gets an answer.</summary>
    /// <param name="http">The request.</param>
    /// <param name="culture">The language that was asked in.</param>
    /// <param name="text">What was looked for.</param>
    /// <param name="total">How many results there are.</param>
    public void CountProgram(HttpContext http, string culture, string text, int total)
    {
        if (HttpMethods.IsGet(http.Request.Method))
        {
            tally.AskedByProgram(AskedQuery.Of(culture, text), total, AddressLimit.NetworkOf(http));
        }
    }
}
