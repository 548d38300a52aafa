using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>Tells requests of our own client from those that another site makes a browser send.</summary>
internal static class ClientRequest
{
    /// <summary>The address of live events. A browser cannot send a header with a web socket, so the client writes it in the address.</summary>
    public const string LiveEvents = "/umbraco/serverEventHub";

    /// <summary>The address of the line to open previews, on which the client does not name itself: the origin and the cookie, which
    /// no other site can make a browser send, have to do.</summary>
    public const string Previews = "/umbraco/PreviewHub";

    /// <summary>Whether our client made the request.</summary>
    public static bool IsOurs(HttpRequest? request) => request is not null && IsOwnOrigin(request) && NamesItself(request);

    private static bool NamesItself(HttpRequest request) =>
        request.Headers.Authorization == ClientRequestRequirement.Header
        || request.Path.StartsWithSegments(Previews)
        || (request.Path.StartsWithSegments(LiveEvents) && request.Query["access_token"] == ClientRequestRequirement.Placeholder);

    // Browsers name the origin wherever it matters; only programs leave it out.
    private static bool IsOwnOrigin(HttpRequest request)
    {
        StringValues origin = request.Headers.Origin;
        return origin.Count == 0
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
