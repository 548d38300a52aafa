using ConsulateSite.Web.Localization;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Routing;

/// <summary>
/// Finds the document that a reader means with an address at which nothing is published in the language of the address: it was
/// published there once, is being translated, or stands under the same words in another language.
/// </summary>
internal sealed class UntranslatedPages(
    IDocumentUrlService urls, IDocumentPublishStatusQueryService status, SiteLanguages languages)
{
    private const string SiteType = "site";

    /// <summary>Finds the document.</summary>
    /// <param name="umbraco">Umbraco's view of the request.</param>
    /// <param name="language">The language of the address.</param>
    /// <param name="remaining">The address below the language, decoded.</param>
    /// <param name="siteId">The site's number, which addresses begin from.</param>
    /// <returns>The document; <c>null</c> unless it is published in another language.</returns>
    public IPublishedContent? Find(IUmbracoContext umbraco, SiteLanguage language, PathString remaining, int siteId)
    {
        string route = remaining.HasValue ? remaining.Value!.ToLowerInvariant() : "/";
        return Candidates(route, language, siteId)
            .Distinct()
            .Where(key => languages.All.Any(other => !other.Equals(language) && status.IsPublic(key, other.IsoCode)))
            .Select(key => umbraco.Content.GetById(key))
            .FirstOrDefault(content => content is not null && (content.ContentType.Alias != SiteType || route == "/"));
    }

    private IEnumerable<Guid> Candidates(string route, SiteLanguage language, int siteId)
    {
        if (urls.GetDocumentKeyByRoute(route, language.IsoCode, siteId, isDraft: true) is { } known)
        {
            yield return known;
        }

        foreach (SiteLanguage other in languages.All.Where(other => !other.Equals(language)))
        {
            if (urls.GetDocumentKeyByRoute(route, other.IsoCode, siteId, isDraft: false) is { } elsewhere)
            {
                yield return elsewhere;
            }
        }
    }
}
