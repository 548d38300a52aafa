using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Cms.Files;

/// <summary>Lets files share the fate of their item: out of sight with it in the recycle bin, back with it, deleted with it.</summary>
internal sealed class MediaFileLifetime(MediaFileManager manager, MediaFiles files, IOptionsMonitor<ContentSettings> settings) :
    INotificationHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<MediaMovedNotification>,
    INotificationHandler<MediaDeletedNotification>,
    INotificationHandler<ContentDeletedNotification>
{
    private const string Suffix = Constants.Conventions.Media.TrashedMediaSuffix;

    public void Handle(MediaMovedToRecycleBinNotification notification)
    {
        if (settings.CurrentValue.EnableMediaRecycleBinProtection)
        {
            manager.SuffixMediaFiles(notification.MoveInfoCollection.SelectMany(x => files.Of(x.Entity)), Suffix);
        }
    }

    public void Handle(MediaMovedNotification notification) => manager.RemoveSuffixFromMediaFiles(
        notification.MoveInfoCollection.Where(x => WasInBin(x.OriginalPath)).SelectMany(x => files.Of(x.Entity)).Select(MediaFiles.InBin),
        Suffix);

    public void Handle(MediaDeletedNotification notification) =>
        Delete(notification.DeletedEntities.SelectMany(files.Of));

    public void Handle(ContentDeletedNotification notification) =>
        Delete(notification.DeletedEntities.SelectMany(files.Of));

    private static bool WasInBin(string path) => path.Split(',').Contains(Constants.System.RecycleBinMediaString, StringComparer.Ordinal);

    private void Delete(IEnumerable<string> paths)
    {
        string[] existing = [.. paths.SelectMany(path => new[] { path, MediaFiles.InBin(path) }).Where(manager.FileSystem.FileExists)];
        if (existing.Length > 0)
        {
            manager.DeleteMediaFiles(existing);
        }
    }
}
