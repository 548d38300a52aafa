using ConsulateSite.Web.Localization;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Web.Preferences;

/// <summary>In which language a reader is answered where the address does not say it.</summary>
internal static class LanguagePreference
{
    /// <summary>The name of the cookie and of the parameter that sets it.</summary>
    public const string Name = "language";

    /// <summary>What browsers ask for that the site answers in another language of the same readers.</summary>
    private static readonly Dictionary<string, string> Relatives = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ary"] = "ar",
        ["arq"] = "ar",
        ["zgh"] = "ar",
    };

    /// <summary>Picks the language of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="languages">The languages of the site, the default first.</param>
    /// <returns>The remembered language, else the best accepted one, else the default.</returns>
    public static SiteLanguage Pick(HttpRequest request, IReadOnlyList<SiteLanguage> languages) =>
        Find(request.Cookies[Name], languages) ?? Negotiate(request.Headers.AcceptLanguage, languages);

    /// <summary>The language with an iso code; <c>null</c> when the site has no such language.</summary>
    public static SiteLanguage? Find(string? isoCode, IReadOnlyList<SiteLanguage> languages) =>
        languages.FirstOrDefault(language => string.Equals(language.IsoCode, isoCode, StringComparison.OrdinalIgnoreCase));

    /// <summary>The language that a browser's header asks for most.</summary>
    /// <param name="accepted">The value of <c>Accept-Language</c>.</param>
    /// <param name="languages">The languages of the site, the default first.</param>
    public static SiteLanguage Negotiate(StringValues accepted, IReadOnlyList<SiteLanguage> languages)
    {
        if (StringValues.IsNullOrEmpty(accepted)
            || !StringWithQualityHeaderValue.TryParseList(accepted, out IList<StringWithQualityHeaderValue>? wishes))
        {
            return languages[0];
        }

        return wishes
            .Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Match(wish.Value.Value!, languages))
            .FirstOrDefault(language => language is not null) ?? languages[0];
    }

    private static SiteLanguage? Match(string tag, IReadOnlyList<SiteLanguage> languages)
    {
        string primary = tag.Split('-', 2)[0];
        return Find(tag, languages) ?? Find(primary, languages) ?? Find(Relatives.GetValueOrDefault(primary), languages);
    }
}
