using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.Files;

/// <summary>Finds the files that belong to items, below the folder of media files.</summary>
internal sealed class MediaFiles(MediaFileManager files, MediaUrlGeneratorCollection generators)
{
    /// <summary>The files that the values of a media item name.</summary>
    public IEnumerable<string> Of(IMedia media) => Values(media).Select(x => x.Path).Distinct(StringComparer.Ordinal);

    /// <summary>The files that were uploaded to a document itself; a copy names the files of its original, too.</summary>
    public IEnumerable<string> Of(IContent document) => Values(document)
        .Where(x => files.IsFileOwnedBy(x.Path, document.Key, x.Property.PropertyType.Key))
        .Select(x => x.Path)
        .Distinct(StringComparer.Ordinal);

    /// <summary>The name that a file has while its item lies in the recycle bin.</summary>
    public static string InBin(string path) =>
        Path.ChangeExtension(path, Constants.Conventions.Media.TrashedMediaSuffix + Path.GetExtension(path));

    private IEnumerable<(IProperty Property, string Path)> Values(IContentBase content) =>
        from property in content.Properties
        from value in property.Values
        from path in new[] { value.EditedValue, value.PublishedValue }.Select(x => PathOf(property, x)).OfType<string>()
        select (property, path);

    private string? PathOf(IProperty property, object? value) =>
        generators.TryGetMediaPath(property.PropertyType.PropertyEditorAlias, value, out string? path) && !string.IsNullOrWhiteSpace(path)
            ? files.FileSystem.GetRelativePath(path)
            : null;
}
