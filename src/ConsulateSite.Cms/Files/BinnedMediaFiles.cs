using ConsulateSite.Cms.PropertyEditors.Files;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace ConsulateSite.Cms.Files;

/// <summary>Takes files out of the public's sight while their item lies in the recycle bin, by giving them another name.</summary>
internal sealed class BinnedMediaFiles(MediaFileManager manager, ItemFiles items, IOptionsMonitor<ContentSettings> settings) :
    INotificationHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<MediaMovedNotification>,
    INotificationHandler<MediaDeletedNotification>
{
    private const string Suffix = Constants.Conventions.Media.TrashedMediaSuffix;

    public void Handle(MediaMovedToRecycleBinNotification notification)
    {
        if (settings.CurrentValue.EnableMediaRecycleBinProtection)
        {
            manager.SuffixMediaFiles(notification.MoveInfoCollection.SelectMany(x => PathsOf(x.Entity)), Suffix);
        }
    }

    public void Handle(MediaMovedNotification notification) => manager.RemoveSuffixFromMediaFiles(
        notification.MoveInfoCollection.Where(x => WasInBin(x.OriginalPath)).SelectMany(x => PathsOf(x.Entity)).Select(InBin), Suffix);

    public void Handle(MediaDeletedNotification notification)
    {
        string[] binned = [.. notification.DeletedEntities.SelectMany(PathsOf).Select(InBin).Where(manager.FileSystem.FileExists)];
        if (binned.Length > 0)
        {
            manager.DeleteMediaFiles(binned);
        }
    }

    private static string InBin(string path) => Path.ChangeExtension(path, Suffix + Path.GetExtension(path));

    private static bool WasInBin(string path) => path.Split(',').Contains(Constants.System.RecycleBinMediaString, StringComparer.Ordinal);

    private IEnumerable<string> PathsOf(IMedia media) => items.Of(media).Select(manager.FileSystem.GetRelativePath);
}
