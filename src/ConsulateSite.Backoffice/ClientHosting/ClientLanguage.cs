using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>The language in which the client starts; afterwards it follows the profile of who has signed in.</summary>
internal static class ClientLanguage
{
    private const string Default = "en";

    private static readonly string[] Offered = ["ar", "fr", Default];

    /// <summary>The offered language that the browser likes best.</summary>
    /// <param name="request">The request for the index page.</param>
    /// <returns>A language as the client knows it, such as <c>ar</c>.</returns>
    public static string Of(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .Where(language => language.Quality is null or > 0)
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Find(language.Value.Value))
        .FirstOrDefault(language => language is not null) ?? Default;

    private static string? Find(string? culture) =>
        Offered.FirstOrDefault(language => string.Equals(language, culture?.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
