using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>Stores the address of an uploaded file.</summary>
internal sealed class FileUploadValueEditor : DataValueEditor, IFileValue
{
    private readonly IJsonSerializer _json;
    private readonly UploadedFiles _files;

    public FileUploadValueEditor(
        IShortStringHelper strings, IJsonSerializer json, IIOHelper io, DataEditorAttribute attribute, UploadedFiles files)
        : base(strings, json, io, attribute)
    {
        _json = json;
        _files = files;
        Validators.Add(new TemporaryFileValidator(
            files,
            value => Edited(value)?.TemporaryFileId,
            configuration => (configuration as FileUploadConfiguration)?.FileExtensions ?? []));
    }

    public override IValueRequiredValidator RequiredValidator => new NotEmptyValidator(value =>
        Edited(value) is not { } file || (string.IsNullOrWhiteSpace(file.Src) && file.TemporaryFileId is null));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        EditedFile? edited = Edited(editorValue.Value);
        string? current = Edited(currentValue)?.Src;
        if (edited?.TemporaryFileId is { } key)
        {
            return _files.Find(key) is { } file ? Store(file, editorValue) : current;
        }

        return edited?.Src is { Length: > 0 } src && (src == current || _files.Exists(src)) ? src : null;
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null) =>
        Edited(property.GetValue(culture, segment)) is { Src.Length: > 0 } file ? file : null;

    public IEnumerable<string> OwnedFiles(object? value, Guid owner, Guid propertyType) =>
        _files.Owned(Edited(value)?.Src, owner, propertyType);

    public object? Copy(object? value, Guid owner, Guid propertyType) =>
        Edited(value) is { Src.Length: > 0 } file ? _files.Copy(file.Src, owner, propertyType) : value;

    private string? Store(TemporaryFileModel file, ContentPropertyData editorValue)
    {
        IEnumerable<string> extensions = (editorValue.DataTypeConfiguration as FileUploadConfiguration)?.FileExtensions ?? [];
        return _files.IsAllowed(file.FileName, extensions)
            ? _files.Store(file, editorValue.ContentKey, editorValue.PropertyTypeKey)
            : null;
    }

    private EditedFile? Edited(object? value) => value switch
    {
        null => null,
        string text when !text.DetectIsJson() => new EditedFile { Src = text },
        _ => _json.TryDeserialize(value, out EditedFile? file) ? file : null,
    };
}
