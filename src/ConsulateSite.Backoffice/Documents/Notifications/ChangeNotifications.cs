using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Documents.Notifications;

/// <summary>Hears what was done to documents, after it is stored.</summary>
internal sealed class ChangeNotifications(ChangeMails mails, IContentService contents) :
    INotificationHandler<ContentSavedNotification>,
    INotificationHandler<ContentPublishedNotification>,
    INotificationHandler<ContentUnpublishedNotification>,
    INotificationHandler<ContentMovedNotification>,
    INotificationHandler<ContentMovedToRecycleBinNotification>,
    INotificationHandler<ContentCopiedNotification>,
    INotificationHandler<ContentRolledBackNotification>,
    INotificationHandler<ContentSortedNotification>
{
    public void Handle(ContentSavedNotification notification)
    {
        ILookup<bool, IContent> saved = notification.SavedEntities.ToLookup(document => document.WasPropertyDirty(nameof(IContent.Id)));
        Tell(ActionNew.ActionLetter, saved[true]);
        Tell(ActionUpdate.ActionLetter, saved[false]);
    }

    public void Handle(ContentPublishedNotification notification) => Tell(ActionPublish.ActionLetter, notification.PublishedEntities);

    public void Handle(ContentUnpublishedNotification notification) => Tell(ActionUnpublish.ActionLetter, notification.UnpublishedEntities);

    public void Handle(ContentMovedNotification notification)
    {
        ILookup<bool, IContent> moved = notification.MoveInfoCollection.ToLookup(move => WasInBin(move.OriginalPath), move => move.Entity);
        Tell(ActionRestore.ActionLetter, moved[true]);
        Tell(ActionMove.ActionLetter, moved[false]);
    }

    public void Handle(ContentMovedToRecycleBinNotification notification) => mails.Tell(
        ActionDelete.ActionLetter, [.. notification.MoveInfoCollection.Select(move => new WatchedChange(move.Entity, move.OriginalPath))]);

    public void Handle(ContentCopiedNotification notification) => Tell(ActionCopy.ActionLetter, [notification.Original]);

    public void Handle(ContentRolledBackNotification notification) => Tell(ActionRollback.ActionLetter, [notification.Entity]);

    // Sorting is done to the document above; at the root there is none that somebody could watch.
    public void Handle(ContentSortedNotification notification) => Tell(
        ActionSort.ActionLetter,
        contents.GetByIds(notification.SortedEntities.Select(document => document.ParentId).Where(id => id > 0).Distinct()));

    private static bool WasInBin(string path) => path.Split(',').Contains(Constants.System.RecycleBinContentString, StringComparer.Ordinal);

    private void Tell(string action, IEnumerable<IContent> documents) => mails.Tell(action, [.. documents.Select(document => new WatchedChange(document))]);
}
