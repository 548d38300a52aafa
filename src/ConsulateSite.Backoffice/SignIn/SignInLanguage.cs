using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>In which of the three languages the sign-in page speaks.</summary>
internal static class SignInLanguage
{
    /// <summary>The name of the parameter with which somebody chooses a language.</summary>
    public const string Parameter = "culture";

    /// <summary>The words in the language that was chosen, else in the one that the browser likes best.</summary>
    public static SignInTexts Of(HttpRequest request)
    {
        string? chosen = request.Query[Parameter];
        return Find(chosen) ?? Preferred(request) ?? SignInTexts.All[0];
    }

    private static SignInTexts? Preferred(HttpRequest request) => request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(language => language.Quality ?? 1)
        .Select(language => Find(language.Value.Value))
        .FirstOrDefault(texts => texts is not null);

    private static SignInTexts? Find(string? culture) =>
        SignInTexts.All.FirstOrDefault(texts => string.Equals(texts.Language, culture?.Split('-')[0], StringComparison.OrdinalIgnoreCase));
}
