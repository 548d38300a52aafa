using ConsulateSite.Caching;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Preferences;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Routing;

/// <summary>Gathers what a page needs to know about its request.</summary>
internal sealed class PageContextFactory(SiteTexts texts, IDocumentNavigationQueryService navigation)
{
    private const string SiteType = "site";

    /// <summary>Makes the context of a request.</summary>
    /// <param name="http">The request.</param>
    /// <param name="umbraco">Umbraco's view of the request.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="content">The document at the address, if there is one.</param>
    /// <param name="reads">Collects what the page is made of.</param>
    /// <returns>The context; <c>null</c> when no site is published.</returns>
    public async Task<PageContext?> CreateAsync(
        HttpContext http, IUmbracoContext umbraco, SiteLanguage language, IPublishedContent? content, ContentReads reads)
    {
        if (FindSite(umbraco) is not { } site)
        {
            return null;
        }

        reads.Item(site.Key);
        if (content is not null)
        {
            reads.Item(content.Key);
        }

        if (umbraco.InPreviewMode)
        {
            reads.DoNotStore();
        }

        return new PageContext
        {
            Site = site,
            Content = content,
            Language = language,
            Texts = await texts.ForAsync(language.Culture),
            Theme = ThemePreference.Read(http.Request),
            Display = DisplayPreference.Read(http.Request),
            Address = umbraco.OriginalRequestUrl,
            Query = http.Request.Query,
            Reads = reads,
            IsPreview = umbraco.InPreviewMode,
        };
    }

    private Site? FindSite(IUmbracoContext umbraco)
    {
        if (umbraco.PublishedRequest?.Domain is { } domain && umbraco.Content.GetById(domain.ContentId) is Site assigned)
        {
            return assigned;
        }

        return navigation.TryGetRootKeysOfType(SiteType, out IEnumerable<Guid> keys)
            ? keys.Select(key => umbraco.Content.GetById(key)).OfType<Site>().FirstOrDefault()
            : null;
    }
}
