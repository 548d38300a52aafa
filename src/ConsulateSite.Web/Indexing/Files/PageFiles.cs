using ConsulateSite.Caching;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace ConsulateSite.Web.Indexing.Files;

/// <summary>Finds the PDF files that a page refers to in a language: pickers, lists of links, links in texts, in blocks at any depth.</summary>
internal sealed class PageFiles(IPublishedMediaCache media, MediaFileManager files, FileTexts texts)
{
    // A page that refers to more is a list of files, whose names it has.
    private const int MostFiles = 20;

    private const string FileProperty = "umbracoFile";

    /// <summary>The keys of the media that a page refers to and whose texts count.</summary>
    public IReadOnlyList<Guid> Of(IPublishedElement page, string culture) =>
        [.. References(page, culture).Distinct().Where(key => PathOf(key) is not null).Take(MostFiles)];

    /// <summary>The names and texts of files in the form in which they are searched: a form feed between them, the name on the first line.</summary>
    public string TextOf(IEnumerable<Guid> keys) => string.Join('\f', keys.Select(TextOf));

    private string TextOf(Guid key) => PathOf(key) is { } path && media.GetById(preview: false, key) is { } file
        ? $"{Clean(file.Name ?? string.Empty)}\n{Clean(texts.Of(path), '\n')}"
        : string.Empty;

    private static IEnumerable<Guid> References(IPublishedElement element, string culture) => element.Properties.SelectMany(property =>
        property.PropertyType.EditorAlias == Constants.PropertyEditors.Aliases.BlockList
            ? property.GetValue(culture) is BlockListModel blocks ? blocks.SelectMany(block => References(block.Content, culture)) : []
            : property.GetSourceValue(culture) is string source ? StoredReferences.Find(source) : []);

    private string? PathOf(Guid key) => media.GetById(preview: false, key)?.GetProperty(FileProperty)?.GetSourceValue() is string address
        && address.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
            ? files.FileSystem.GetFullPath(files.FileSystem.GetRelativePath(address))
            : null;

    // Nothing in a file may look like the end of one.
    private static string Clean(string text, char kept = ' ') => string.Create(text.Length, (text, kept), static (clean, from) =>
    {
        for (int place = 0; place < clean.Length; place++)
        {
            char letter = from.text[place];
            clean[place] = char.IsControl(letter) && letter != from.kept ? ' ' : letter;
        }
    });
}
