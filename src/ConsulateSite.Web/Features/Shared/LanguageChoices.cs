using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Offers the same page in the other languages.</summary>
internal sealed class LanguageChoices(SiteLanguages languages, ContentLinks links)
{
    /// <summary>The choices, in the order of the languages.</summary>
    /// <param name="content">The document.</param>
    /// <param name="page">The request.</param>
    /// <param name="pageIsMissing">Whether the document is missing in the reader's language.</param>
    public IReadOnlyList<LanguageChoice> Build(IPublishedContent content, PageContext page, bool pageIsMissing = false) =>
    [
        .. languages.All.Select(language => new LanguageChoice(
            language,
            pageIsMissing && language.Equals(page.Language) ? page.Address.PathAndQuery : AddressIn(language, content, page),
            language.Equals(page.Language))),
    ];

    /// <summary>The choices for a page that exists in every language, in the order of the languages.</summary>
    /// <param name="addressIn">The address of the page in a language, with parameters if it has any.</param>
    /// <param name="page">The request.</param>
    public IReadOnlyList<LanguageChoice> Build(Func<SiteLanguage, string> addressIn, PageContext page) =>
        [.. languages.All.Select(language => new LanguageChoice(language, WithLanguage(addressIn(language), language), language.Equals(page.Language)))];

    private static string WithLanguage(string address, SiteLanguage language) =>
        $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{LanguagePreference.Name}={language.IsoCode}";

    private string? AddressIn(SiteLanguage language, IPublishedContent content, PageContext page) =>
        links.To(content, page, language) is { } link ? $"{link.Address}?{page.Parameters.ToQueryOfTranslation()}{LanguagePreference.Name}={language.IsoCode}" : null;
}
