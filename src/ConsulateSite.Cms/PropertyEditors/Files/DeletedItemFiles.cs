using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>
/// Deletes the files of documents and media that were deleted for good. As long as a document exists its files stay,
/// also those that an editor has replaced: the published page and older versions still show them.
/// </summary>
internal sealed class DeletedItemFiles(ItemFiles items, UploadedFiles files)
    : INotificationHandler<ContentDeletedNotification>, INotificationHandler<MediaDeletedNotification>
{
    public void Handle(ContentDeletedNotification notification) => Delete(notification.DeletedEntities);

    public void Handle(MediaDeletedNotification notification) => Delete(notification.DeletedEntities);

    private void Delete(IEnumerable<IContentBase> deleted)
    {
        string[] addresses = [.. deleted.SelectMany(items.Of)];
        if (addresses.Length > 0)
        {
            files.DeleteWithFolders(addresses);
        }
    }
}
