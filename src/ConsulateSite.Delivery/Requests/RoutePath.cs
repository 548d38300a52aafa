using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ConsulateSite.Delivery.Requests;

/// <summary>The path of an item, as the caller writes it into the address.</summary>
internal static class RoutePath
{
    /// <summary>Reads the path. Slashes may be encoded or not: both are common, and neither can be part of a segment.</summary>
    public static string Read(HttpContext http) =>
        $"/{(http.GetRouteValue("path") as string)?.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase).TrimStart('/')}";
}
