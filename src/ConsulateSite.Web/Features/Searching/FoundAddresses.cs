using ConsulateSite.Search.Index;
using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>
/// Leads from what was found to the pages as they are published now. The index follows every publication, but an answer may be under
/// way while one happens: what nobody may read any more has no address and is not shown.
/// </summary>
internal sealed class FoundAddresses(PageDocuments pages, IPublishedUrlProvider urls, SiteLanguages languages)
{
    /// <summary>The page and its address from the host's root; <c>null</c> when it cannot be read.</summary>
    public (IPublishedContent Page, SiteLanguage Language, string Address)? Find(SearchDocument document, IPublishedContentCache content) =>
        LanguagePreference.Find(document.Culture, languages.All) is { } language
        && content.GetById(preview: false, Guid.Parse(document.Id)) is { } page
        && pages.IsShown(page, language)
        && urls.GetUrl(page, UrlMode.Relative, language.IsoCode) is ['/', ..] address
            ? (page, language, address)
            : null;
}
