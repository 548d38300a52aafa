using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>Deletes the file of a medium once another one has been stored in its place, and not before.</summary>
internal sealed class ReplacedMediaFiles(IMediaService media, ItemFiles items, UploadedFiles files)
    : INotificationHandler<MediaSavingNotification>, INotificationHandler<MediaSavedNotification>
{
    private const string StateKey = "ConsulateSite.ReplacedMediaFiles";

    public void Handle(MediaSavingNotification notification)
    {
        Guid[] known = [.. notification.SavedEntities.Where(item => item.HasIdentity).Select(item => item.Key)];
        notification.State[StateKey] = known.Length == 0 ? Array.Empty<string>() : media.GetByIds(known).SelectMany(items.Of).ToArray();
    }

    public void Handle(MediaSavedNotification notification)
    {
        if (!notification.State.TryGetValue(StateKey, out object? state) || state is not string[] { Length: > 0 } before)
        {
            return;
        }

        foreach (string replaced in before.Except(notification.SavedEntities.SelectMany(items.Of), StringComparer.Ordinal))
        {
            files.Delete(replaced);
        }
    }
}
