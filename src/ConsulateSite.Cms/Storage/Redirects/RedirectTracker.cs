using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Redirects;

/// <summary>Notes the addresses of a document and of everything below it, and remembers those that have changed afterwards.</summary>
internal sealed class RedirectTracker(
    ICoreScopeProvider scopes,
    IDocumentUrlService urls,
    IDocumentNavigationQueryService navigation,
    IIdKeyMap keys,
    ILanguageService languages,
    IRedirectUrlService redirects,
    UrlSegmentProviderCollection segments,
    IShortStringHelper strings) : IRedirectTracker
{
    public void StoreOldRoute(IContent entity, Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes) =>
        StoreOldRoute(entity, oldRoutes, isMove: true);

    public void StoreOldRoute(
        IContent entity, Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes, bool isMove)
    {
        string[] cultures = [.. languages.GetAllAsync().GetAwaiter().GetResult().Select(x => x.IsoCode)];
        if (!entity.HasIdentity || (!isMove && !cultures.Any(culture => WillChange(entity, culture))))
        {
            return;
        }

        IEnumerable<Guid> below = navigation.TryGetDescendantsKeys(entity.Key, out IEnumerable<Guid> descendants) ? descendants : [];
        foreach (Guid key in below.Prepend(entity.Key))
        {
            Note(key, cultures, oldRoutes);
        }
    }

    public void CreateRedirects(IDictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        foreach (((_, string culture), (Guid key, string oldRoute)) in oldRoutes)
        {
            string route = urls.GetLegacyRouteFormat(key, culture, isDraft: false);
            if (IsRoute(route) && !route.Equals(oldRoute, StringComparison.OrdinalIgnoreCase))
            {
                redirects.Register(oldRoute, key, culture);
            }
        }

        scope.Complete();
    }

    private static bool IsRoute(string? route) => !string.IsNullOrEmpty(route) && !route.StartsWith('#');

    // Most publishing changes no address; asking for the segment spares asking for the addresses of everything below.
    private bool WillChange(IContent entity, string culture)
    {
        string? published = urls.GetUrlSegment(entity.Key, culture, isDraft: false);
        string? next = entity.GetUrlSegment(strings, segments, entity.ContentType.VariesByCulture() ? culture : null, published: false);
        return published is not null && next is not null && !published.Equals(next, StringComparison.OrdinalIgnoreCase);
    }

    private void Note(
        Guid key, string[] cultures, Dictionary<(int ContentId, string Culture), (Guid ContentKey, string OldRoute)> oldRoutes)
    {
        Attempt<int> id = keys.GetIdForKey(key, UmbracoObjectTypes.Document);
        if (!id.Success)
        {
            return;
        }

        foreach (string culture in cultures)
        {
            string route = urls.GetLegacyRouteFormat(key, culture, isDraft: false);
            if (IsRoute(route))
            {
                oldRoutes[(id.Result, culture)] = (key, route);
            }
        }
    }
}
