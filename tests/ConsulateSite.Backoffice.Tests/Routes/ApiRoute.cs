using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.Tests.Routes;

/// <summary>A route of the Management API, with an address that leads to it.</summary>
internal sealed partial record ApiRoute(string Method, string Template, bool TakesFiles)
{
    /// <summary>The route as the lists write it.</summary>
    public string Name => $"{Method} {Template}";

    /// <summary>The route as <c>rights.txt</c> writes it, below the prefix and without constraints.</summary>
    public string Key => $"{Method} {Prefix().Replace(Parameter().Replace(Template, "{${name}}"), string.Empty)}";

    /// <summary>An address with made-up values for the parameters.</summary>
    public string Address => "/" + Parameter().Replace(Template, match => match.Groups["rest"].Value switch
    {
        string rest when rest.Contains(":guid", StringComparison.Ordinal) => "11111111-1111-1111-1111-111111111111",
        string rest when rest.Contains(":int", StringComparison.Ordinal) => 7.ToString(CultureInfo.InvariantCulture),
        string rest when rest.Contains(":regex", StringComparison.Ordinal) => "logo",
        _ when match.Groups["name"].Value == "documentName" => "openapi",
        _ => "x",
    });

    /// <summary>All routes of the API that the site answers.</summary>
    public static IReadOnlyList<ApiRoute> All(IServiceProvider services) =>
    [
        .. services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => Path(endpoint.RoutePattern).StartsWith("umbraco/management/", StringComparison.OrdinalIgnoreCase))
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"])
                .Select(method => new ApiRoute(method, Path(endpoint.RoutePattern), HasFiles(endpoint))))
            .Distinct()
            .OrderBy(route => route.Name, StringComparer.Ordinal),
    ];

    private static bool HasFiles(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes.Contains("multipart/form-data", StringComparer.OrdinalIgnoreCase) == true;

    private static string Path(RoutePattern pattern) => pattern.RawText?.TrimStart('/') ?? string.Empty;

    [GeneratedRegex("^umbraco/management/api/(v1/)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Prefix();

    // A constraint may hold braces and brackets of its own, so a parameter ends where the next segment begins.
    [GeneratedRegex(@"\{\*{0,2}(?<name>\w+)(?<rest>[^/]*?)\}(?=/|$|\.)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
