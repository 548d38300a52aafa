using ConsulateSite.Web.Localization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Routing;

/// <summary>Finds out whether an address at which nothing is led to a page once: its readers are told that it was taken away.</summary>
internal sealed class RemovedPages(
    IRedirectUrlService addresses, IDocumentNavigationQueryService navigation, IDocumentPublishStatusQueryService status)
{
    /// <summary>Whether a page was at an address.</summary>
    /// <param name="language">The language of the address.</param>
    /// <param name="remaining">The address below the language, decoded.</param>
    /// <param name="siteId">The site's number, which addresses begin from.</param>
    /// <returns>The key of the document; <c>null</c> when nothing was there.</returns>
    public async Task<Guid?> FindAsync(SiteLanguage language, PathString remaining, int siteId)
    {
        IRedirectUrl? known = await addresses.GetMostRecentRedirectUrlAsync(RouteOf(remaining.Value ?? string.Empty, siteId), language.IsoCode);
        return known?.ContentKey;
    }

    /// <summary>The nearest page above a removed one that can still be read; <c>null</c> when there is none.</summary>
    public IPublishedContent? Above(Guid removed, SiteLanguage language, IUmbracoContext umbraco) =>
        navigation.TryGetAncestorsKeys(removed, out IEnumerable<Guid> ancestors)
            ? ancestors
                .Where(key => status.IsPublic(key, language.IsoCode))
                .Select(key => umbraco.Content.GetById(key))
                .FirstOrDefault(content => content is not null)
            : null;

    /// <summary>An address as Umbraco keeps those that pages had.</summary>
    /// <param name="path">The path below the language, decoded.</param>
    /// <param name="siteId">The site's number.</param>
    public static string RouteOf(string path, int siteId) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{siteId}{path.TrimEnd('/').ToLowerInvariant()}");
}
