using System.Globalization;
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
    UploadAutoFillProperties facts,
    ISvgDimensionExtractor drawings,
    MediaFileManager files,
    MediaUrlGeneratorCollection paths,
    IOptionsMonitor<ContentSettings> settings)
    : INotificationHandler<MediaSavingNotification>
{
    private const string Drawing = ".svg";

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
                string file = files.FileSystem.GetRelativePath(path);
                facts.Populate(medium, fields, file, value.Culture, value.Segment);
                FillDrawing(medium, fields, file, value);
            }
            else
            {
                facts.Reset(medium, fields, value.Culture, value.Segment);
            }
        }
    }

    // Umbraco's own reading knows pixels only.
    private void FillDrawing(IMedia medium, ImagingAutoFillUploadField fields, string file, IPropertyValue value)
    {
        if (!file.EndsWith(Drawing, StringComparison.OrdinalIgnoreCase) || !files.FileSystem.FileExists(file))
        {
            return;
        }

        using Stream stream = files.FileSystem.OpenFile(file);
        if (drawings.GetDimensions(stream) is { } size)
        {
            Set(medium, fields.WidthFieldAlias, size.Width, value);
            Set(medium, fields.HeightFieldAlias, size.Height, value);
        }
    }

    private static void Set(IMedia medium, string alias, int number, IPropertyValue value)
    {
        if (medium.Properties.TryGetValue(alias, out IProperty? property))
        {
            property.SetValue(number.ToString(CultureInfo.InvariantCulture), value.Culture, value.Segment);
        }
    }
}
