using System.Globalization;
using System.Text.RegularExpressions;
using ConsulateSite.Web.Features.Searching;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>What a page of somebody else wants to show.</summary>
/// <param name="Kind">One of <see cref="EmbedKinds" />.</param>
/// <param name="Language">The language of everything in it.</param>
internal sealed partial record EmbedRequest(string Kind, SiteLanguage Language)
{
    /// <summary>The name of the parameter for <see cref="Language" />.</summary>
    public const string LanguageName = "lang";

    /// <summary>The name of the parameter for <see cref="Count" />.</summary>
    public const string CountName = "count";

    /// <summary>The name of the parameter for <see cref="Case" />.</summary>
    public const string CaseName = "case";

    /// <summary>How many articles are shown when nobody says it.</summary>
    public const int UsualCount = 5;

    /// <summary>How many articles are shown at most.</summary>
    public const int MostArticles = 20;

    /// <summary>How many articles are shown.</summary>
    public int Count { get; init; } = UsualCount;

    /// <summary>The code of the procedure or of the office, or the key of the article; <c>null</c> for the house itself.</summary>
    public string? Code { get; init; }

    /// <summary>The code of the procedure's case; <c>null</c> for all of them.</summary>
    public string? Case { get; init; }

    private string Number => Count.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of the parameter for <see cref="Code" />; <c>null</c> for what has no code.</summary>
    public static string? CodeNameOf(string kind) => kind switch
    {
        EmbedKinds.Procedure => "code",
        EmbedKinds.Hours => "office",
        EmbedKinds.Article => "id",
        _ => null,
    };

    /// <summary>Whether a text has the form of a key, whatever it names.</summary>
    public static bool IsKey(string text) => Key().IsMatch(text);

    /// <summary>Reads a key, such as <c>news.ar.5</c> or <c>procedure.fr.passport-adult.renewal</c>.</summary>
    /// <param name="key">The key: what, in which language, and what tells it from others of its kind.</param>
    /// <param name="languages">The languages of the site.</param>
    /// <param name="fault">The name of what is wrong; <c>null</c> when nothing is.</param>
    /// <returns>What is wanted; <c>null</c> when something is wrong.</returns>
    public static EmbedRequest? Parse(string key, IReadOnlyList<SiteLanguage> languages, out string? fault)
    {
        string[] parts = key.Split('.');
        string kind = parts[0];
        fault = !EmbedKinds.All.Contains(kind, StringComparer.Ordinal) ? "kind" : null;
        if (fault is null && LanguagePreference.Find(parts.ElementAtOrDefault(1), languages) is { } language)
        {
            EmbedRequest request = new(kind, language);
            string? first = parts.ElementAtOrDefault(2);
            if (kind == EmbedKinds.News)
            {
                bool isCount = int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is > 0 and <= MostArticles;
                fault = isCount && parts.Length == 3 ? null : CountName;
                return fault is null ? request with { Count = count } : null;
            }

            fault = parts.Length > (kind == EmbedKinds.Procedure ? 4 : 3) || (first is null && kind != EmbedKinds.Hours) ? CodeNameOf(kind) : null;
            return fault is null ? request with { Code = first, Case = parts.ElementAtOrDefault(3) } : null;
        }

        fault ??= LanguageName;
        return null;
    }

    /// <summary>Reads the parameters of an address, and notes with them what is wrong.</summary>
    /// <param name="kind">One of <see cref="EmbedKinds" />.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="languages">The languages of the site, of which there is at least one.</param>
    public static EmbedRequest Read(string kind, ApiParameters parameters, IReadOnlyList<SiteLanguage> languages) => new(kind, parameters.Language(LanguageName, languages))
    {
        Count = kind == EmbedKinds.News ? parameters.Number(CountName, UsualCount, least: 1, MostArticles) : UsualCount,
        Code = CodeNameOf(kind) is not { } name ? null : kind == EmbedKinds.Hours ? parameters.Optional(name) : parameters.Text(name),
        Case = kind == EmbedKinds.Procedure ? parameters.Optional(CaseName) : null,
    };

    /// <summary>The key that <see cref="Parse" /> reads.</summary>
    public string ToKey() => string.Join('.', new[] { Kind, Language.IsoCode, Kind == EmbedKinds.News ? Number : Code, Case }.OfType<string>());

    /// <summary>The parameters that <see cref="Read" /> reads, as they stand in an address, without question mark.</summary>
    public string ToQuery() => string.Join('&', ToAttributes().Select(attribute => $"{attribute.Key}={Uri.EscapeDataString(attribute.Value)}"));

    /// <summary>The same as names and values, the language first.</summary>
    public IEnumerable<KeyValuePair<string, string>> ToAttributes()
    {
        yield return new(LanguageName, Language.IsoCode);
        if (Kind == EmbedKinds.News)
        {
            yield return new(CountName, Number);
        }

        if (Code is not null)
        {
            yield return new(CodeNameOf(Kind)!, Code);
        }

        if (Case is not null)
        {
            yield return new(CaseName, Case);
        }
    }

    [GeneratedRegex("""^[A-Za-z0-9_-]{1,100}(\.[A-Za-z0-9_-]{1,100}){1,3}$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
