using Microsoft.Extensions.Primitives;

namespace ConsulateSite.Web.Hosting;

/// <summary>
/// Tells forms of this site from those that another site makes a browser send. Pages are kept for all readers, so no secret of one reader can
/// stand in a form; browsers say themselves where a request comes from.
/// </summary>
internal static class OwnOrigin
{
    private const string FetchSite = "Sec-Fetch-Site";
    private const string SameOrigin = "same-origin";

    /// <summary>Whether nothing says that the request comes from elsewhere. Only programs and very old browsers say nothing at all.</summary>
    public static bool IsLikely(HttpRequest request)
    {
        if (request.Headers.TryGetValue(FetchSite, out StringValues site))
        {
            return string.Equals(site, SameOrigin, StringComparison.Ordinal);
        }

        // Without the scheme: behind a proxy that ends TLS it may be another one here.
        StringValues origin = request.Headers.Origin;
        return origin.Count == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out Uri? address)
                && string.Equals(address.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
