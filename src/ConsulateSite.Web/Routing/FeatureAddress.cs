using ConsulateSite.Web.Localization;

namespace ConsulateSite.Web.Routing;

/// <summary>An address below a language at which a feature answers that is no document.</summary>
/// <param name="Language">The language.</param>
/// <param name="Controller">The controller that answers.</param>
internal sealed record FeatureAddress(SiteLanguage Language, string Controller)
{
    private const string Search = "/search";

    /// <summary>The address of the search.</summary>
    /// <param name="start">The path under which the language begins, such as <c>/fr</c>.</param>
    public static string SearchOf(string start) => start + Search;

    /// <summary>Finds the feature at an address; <c>null</c> when the address belongs to the content.</summary>
    public static FeatureAddress? Find(PathString path, SiteLanguages languages) =>
        languages.OfPath(path, out PathString remaining) is { } language
        && string.Equals(remaining.Value?.TrimEnd('/'), Search, StringComparison.OrdinalIgnoreCase)
            ? new FeatureAddress(language, "Search")
            : null;
}
