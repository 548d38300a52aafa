using ConsulateSite.Insights.Searches;
using ConsulateSite.Web.Hosting;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>
/// Notices that somebody comes to a page from the results of a search: the browser says so itself, for addresses of the same site with all
/// parameters. So links stay as they are, nothing is asked twice, and no script and no cookie is needed. Stands before the store of pages.
/// </summary>
internal sealed class OpenedResults(RequestDelegate next, SearchTally tally, SiteLanguages languages)
{
    public Task InvokeAsync(HttpContext http)
    {
        HttpRequest request = http.Request;
        if (HttpMethods.IsGet(request.Method)
            && request.Headers.Referer is [{ } referer]
            && referer.Contains("/search", StringComparison.OrdinalIgnoreCase)
            && QueryOf(referer, request.Host) is { } query)
        {
            tally.Opened(query, SearchCounting.PathOf(request.Path), AddressLimit.NetworkOf(http));
        }

        return next(http);
    }

    private AskedQuery? QueryOf(string referer, HostString host) =>
        Uri.TryCreate(referer, UriKind.Absolute, out Uri? from)
        && string.Equals(from.Authority, host.Value, StringComparison.OrdinalIgnoreCase)
        && FeatureAddress.Find(PathString.FromUriComponent(from), languages) is { } search
            ? AskedQuery.Of(search.Language.IsoCode, SearchParameters.Read(new QueryCollection(QueryHelpers.ParseQuery(from.Query))).Text)
            : null;
}
