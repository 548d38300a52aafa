using System.Globalization;
using ConsulateSite.Web.Localization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Routing;

/// <summary>
/// Notes the addresses of pages that editors take away, beside those of pages that moved. A page that comes back is found at its
/// address before any note is looked for, and when it comes back elsewhere the note leads there.
/// </summary>
internal sealed class RemovedPageTracking(
    IRedirectUrlService addresses,
    IPublishedUrlProvider urls,
    IDocumentNavigationQueryService navigation,
    IDocumentPublishStatusQueryService status,
    IUmbracoContextFactory contexts,
    SiteLanguages languages) :
    INotificationHandler<ContentUnpublishingNotification>,
    INotificationHandler<ContentMovingToRecycleBinNotification>
{
    public void Handle(ContentUnpublishingNotification notification) => Note(notification.UnpublishedEntities);

    public void Handle(ContentMovingToRecycleBinNotification notification) => Note(notification.MoveInfoCollection.Select(move => move.Entity));

    private void Note(IEnumerable<IContent> removed)
    {
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        foreach (IContent document in removed)
        {
            int siteId = int.Parse(document.Path.Split(',')[1], CultureInfo.InvariantCulture);
            IEnumerable<Guid> branch = navigation.TryGetDescendantsKeysOrSelfKeys(document.Key, out IEnumerable<Guid> keys) ? keys : [document.Key];
            foreach (Guid key in branch)
            {
                Note(key, siteId);
            }
        }
    }

    private void Note(Guid key, int siteId)
    {
        foreach (SiteLanguage language in languages.All.Where(language => status.IsPublished(key, language.IsoCode)))
        {
            PathString path = Uri.UnescapeDataString(urls.GetUrl(key, UrlMode.Relative, language.IsoCode)) is ['/', ..] address ? address : default(PathString);
            if (path.HasValue && language.Equals(languages.OfPath(path, out PathString remaining)) && remaining.HasValue)
            {
                addresses.RegisterWithStatus(RemovedPages.RouteOf(remaining.Value!, siteId), key, language.IsoCode);
            }
        }
    }
}
