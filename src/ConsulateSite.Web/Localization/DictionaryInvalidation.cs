using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Web.Localization;

/// <summary>Drops the words in memory when the dictionary or the languages changed, on whichever server.</summary>
internal sealed class DictionaryInvalidation(DictionaryCache cache)
    : INotificationHandler<DictionaryCacheRefresherNotification>, INotificationHandler<LanguageCacheRefresherNotification>
{
    public void Handle(DictionaryCacheRefresherNotification notification) => cache.Invalidate();

    public void Handle(LanguageCacheRefresherNotification notification) => cache.Invalidate();
}
