using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>One uploaded file.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.UploadField, ValueEditorIsReusable = true)]
internal sealed class FileUploadPropertyEditor(IDataValueEditorFactory factory, IIOHelper io)
    : PropertyEditor<FileUploadValueEditor, FileUploadConfiguration>(factory, io), IMediaUrlGenerator
{
    public bool TryGetMediaPath(string? propertyEditorAlias, object? value, [MaybeNullWhen(false)] out string mediaPath)
    {
        mediaPath = propertyEditorAlias == Alias ? value?.ToString() : null;
        return !string.IsNullOrEmpty(mediaPath);
    }
}
