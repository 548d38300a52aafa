using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Files;

/// <summary>Finds the properties of an item that hold files.</summary>
internal sealed class ItemFiles(PropertyEditorCollection editors)
{
    /// <summary>The addresses of all files that belong to the item, in every culture, drafted or published.</summary>
    public IEnumerable<string> Of(IContentBase item) =>
        Properties(item)
            .SelectMany(found => found.Property.Values
                .SelectMany(value => new[] { value.EditedValue, value.PublishedValue })
                .SelectMany(value => found.Files.OwnedFiles(value, item.Key, found.Property.PropertyType.Key)))
            .Distinct(StringComparer.Ordinal);

    /// <summary>The properties that hold files or blocks, each with the value editor that knows them.</summary>
    public IEnumerable<(IProperty Property, IFileValue Files)> Properties(IContentBase item)
    {
        foreach (IProperty property in item.Properties)
        {
            if (editors.TryGet(property.PropertyType.PropertyEditorAlias, out IDataEditor? editor)
                && editor.GetValueEditor() is IFileValue files)
            {
                yield return (property, files);
            }
        }
    }
}
