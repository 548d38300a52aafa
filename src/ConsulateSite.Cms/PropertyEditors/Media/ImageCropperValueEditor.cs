using ConsulateSite.Cms.PropertyEditors.Files;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Media;

/// <summary>Stores the address of an uploaded image with its focal point and crops.</summary>
internal sealed class ImageCropperValueEditor : DataValueEditor, IFileValue
{
    private readonly IJsonSerializer _json;
    private readonly UploadedFiles _files;
    private readonly IDataTypeConfigurationCache _configurations;

    public ImageCropperValueEditor(
        IShortStringHelper strings,
        IJsonSerializer json,
        IIOHelper io,
        DataEditorAttribute attribute,
        UploadedFiles files,
        IDataTypeConfigurationCache configurations)
        : base(strings, json, io, attribute)
    {
        _json = json;
        _files = files;
        _configurations = configurations;
        Validators.Add(new TemporaryFileValidator(files, value => Image(value)?.TemporaryFileId, _ => []));
    }

    public override IValueRequiredValidator RequiredValidator => new NotEmptyValidator(value =>
        Image(value) is not { } image || (string.IsNullOrWhiteSpace(image.Src) && image.TemporaryFileId is null));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        if (Image(editorValue.Value) is not { } image)
        {
            return null;
        }

        string? address = Address(image, Image(currentValue)?.Src, editorValue);
        return string.IsNullOrEmpty(address)
            ? null
            : _json.Serialize(new EditedImage
            {
                Src = address,
                Crops = CropSizes.Prune(image.Crops) ?? [],
                FocalPoint = CropSizes.Prune(image.FocalPoint),
            });
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        EditedImage? image = Image(property.GetValue(culture, segment));
        ImageCropperConfiguration? configuration =
            _configurations.GetConfigurationAs<ImageCropperConfiguration>(property.PropertyType.DataTypeKey);
        return image is null || configuration is null
            ? image
            : image with { Crops = CropSizes.Apply(image.Crops, (configuration.Crops ?? []).Select(crop => (crop.Alias, crop.Width, crop.Height))) };
    }

    public IEnumerable<string> OwnedFiles(object? value, Guid owner, Guid propertyType) =>
        _files.Owned(Image(value)?.Src, owner, propertyType);

    public object? Copy(object? value, Guid owner, Guid propertyType) =>
        Image(value) is { Src.Length: > 0 } image
            ? _json.Serialize(image with { Src = _files.Copy(image.Src, owner, propertyType) })
            : value;

    private string? Address(EditedImage image, string? current, ContentPropertyData editorValue)
    {
        if (image.TemporaryFileId is { } key)
        {
            return _files.Find(key) is { } file
                ? (_files.IsAllowed(file.FileName, []) ? _files.Store(file, editorValue.ContentKey, editorValue.PropertyTypeKey) : null)
                : current;
        }

        return image.Src == current || _files.Exists(image.Src) ? image.Src : null;
    }

    private EditedImage? Image(object? value) => EditedImageFormat.Read(value, _json);
}
