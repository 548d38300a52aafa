using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.Files;

/// <summary>Fills in size, extension and dimensions when a media item gets another file.</summary>
internal sealed class MediaAutoFill(
    UploadAutoFillProperties properties, MediaUrlGeneratorCollection generators, MediaFileManager files, IOptionsMonitor<ContentSettings> settings)
    : INotificationHandler<MediaSavingNotification>
{
    public void Handle(MediaSavingNotification notification)
    {
        foreach (IMedia media in notification.SavedEntities)
        {
            foreach (ImagingAutoFillUploadField field in settings.CurrentValue.Imaging.AutoFillImageProperties)
            {
                if (media.Properties.TryGetValue(field.Alias, out IProperty? file) && (file.IsDirty() || !media.HasIdentity))
                {
                    Fill(media, file, field);
                }
            }
        }
    }

    private void Fill(IMedia media, IProperty file, ImagingAutoFillUploadField field)
    {
        foreach (IPropertyValue value in file.Values)
        {
            if (generators.TryGetMediaPath(file.PropertyType.PropertyEditorAlias, value.EditedValue, out string? path) && path is not null)
            {
                properties.Populate(media, field, files.FileSystem.GetRelativePath(path), value.Culture, value.Segment);
            }
            else
            {
                properties.Reset(media, field, value.Culture, value.Segment);
            }
        }
    }
}
