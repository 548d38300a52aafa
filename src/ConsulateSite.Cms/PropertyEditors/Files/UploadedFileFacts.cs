using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>Fills in the size, the type and the dimensions of a medium whose file has changed.</summary>
internal sealed class UploadedFileFacts(
    UploadAutoFillProperties facts, MediaFileManager files, MediaUrlGeneratorCollection paths, IOptionsMonitor<ContentSettings> settings)
    : INotificationHandler<MediaSavingNotification>
{
    public void Handle(MediaSavingNotification notification)
    {
        foreach (IMedia medium in notification.SavedEntities)
        {
            foreach (IProperty property in medium.Properties.Where(property => property.IsDirty() || !medium.HasIdentity).ToArray())
            {
                if (settings.CurrentValue.GetConfig(property.Alias) is { } fields)
                {
                    Fill(medium, property, fields);
                }
            }
        }
    }

    private void Fill(IMedia medium, IProperty property, ImagingAutoFillUploadField fields)
    {
        foreach (IPropertyValue value in property.Values.ToArray())
        {
            if (paths.TryGetMediaPath(property.PropertyType.PropertyEditorAlias, value.EditedValue, out string? path) && path is not null)
            {
                facts.Populate(medium, fields, files.FileSystem.GetRelativePath(path), value.Culture, value.Segment);
            }
            else
            {
                facts.Reset(medium, fields, value.Culture, value.Segment);
            }
        }
    }
}
