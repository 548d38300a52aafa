using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Delivery.Requests;

/// <summary>The languages of the site, and which of them a reader means.</summary>
internal sealed class DeliveryLanguages(ILanguageService languages)
{
    private readonly Renewable<Languages> _languages = new(() => Read(languages));

    /// <summary>The codes of all languages, the default language first.</summary>
    public IReadOnlyList<string> All => _languages.Value.All;

    /// <summary>The code of the default language.</summary>
    public string Default => _languages.Value.Default;

    /// <summary>Lets the next request see other languages.</summary>
    public void Forget() => _languages.Forget();

    /// <summary>The language that a header asks for; the default language without one.</summary>
    /// <param name="header">The value of <c>Accept-Language</c>.</param>
    /// <exception cref="InvalidParameterException">The header cannot be read, or names no language of the site.</exception>
    public string Pick(StringValues header)
    {
        if (StringValues.IsNullOrEmpty(header))
        {
            return Default;
        }

        if (!StringWithQualityHeaderValue.TryParseList(header, out IList<StringWithQualityHeaderValue>? asked))
        {
            throw new InvalidParameterException(RequestHeaders.Language, "The header is no list of languages.");
        }

        return asked.Where(value => value.Quality is not 0)
            .OrderByDescending(value => value.Quality ?? 1)
            .Select(value => Find(value.Value.Value!))
            .FirstOrDefault(found => found is not null)
            ?? throw new InvalidParameterException(RequestHeaders.Language, $"The site has these languages: {string.Join(", ", All)}.");
    }

    private static Languages Read(ILanguageService service)
    {
        ILanguage[] all = [.. service.GetAllAsync().GetAwaiter().GetResult().OrderByDescending(language => language.IsDefault)];
        return new Languages([.. all.Select(language => language.IsoCode)], all.First(language => language.IsDefault).IsoCode);
    }

    // Browsers ask for a language with a country; the site may have it without one, or the other way round.
    private string? Find(string asked) =>
        asked == "*"
            ? Default
            : All.FirstOrDefault(code => code.Equals(asked, StringComparison.OrdinalIgnoreCase))
                ?? All.FirstOrDefault(code => PrimaryOf(code).Equals(PrimaryOf(asked), StringComparison.OrdinalIgnoreCase));

    private static string PrimaryOf(string code) => code.Split('-')[0];

    private sealed record Languages(IReadOnlyList<string> All, string Default);
}
