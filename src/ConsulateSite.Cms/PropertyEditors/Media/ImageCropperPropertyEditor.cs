using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>One uploaded image with a focal point and crops.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.ImageCropper, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class ImageCropperPropertyEditor(IDataValueEditorFactory factory, IIOHelper io, IJsonSerializer json)
    : PropertyEditor<ImageCropperValueEditor, ImageCropperConfiguration>(factory, io), IMediaUrlGenerator
{
    public override IPropertyIndexValueFactory PropertyIndexValueFactory { get; } = new NoopPropertyIndexValueFactory();

    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, [MaybeNullWhen(false)] out string mediaPath)
    {
        mediaPath = propertyEditorAlias == Alias ? EditedImageFormat.Read(value, json)?.Src : null;
        return !string.IsNullOrEmpty(mediaPath);
    }
}
