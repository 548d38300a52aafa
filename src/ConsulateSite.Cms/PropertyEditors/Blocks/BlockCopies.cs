using ConsulateSite.Cms.PropertyEditors.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Makes a copied value independent of the original: blocks get keys of their own, and files of their own.</summary>
internal sealed class BlockCopies(PropertyEditorCollection editors)
{
    /// <summary>The files that belong to the blocks and go with them.</summary>
    /// <param name="value">The value, its property types known.</param>
    public IEnumerable<string> OwnedFiles(BlockValue value) =>
        value.ContentData.Concat(value.SettingsData).SelectMany(item => item.Values
            .SelectMany(nested => FileValue(nested)?.OwnedFiles(nested.Value, item.Key, nested.PropertyType!.Key) ?? []));

    /// <summary>Gives every block a new key, everywhere in the value, and copies what nested values hold.</summary>
    /// <param name="value">The value, its property types known; it is changed.</param>
    /// <returns>The new key for each old one.</returns>
    public IReadOnlyDictionary<Guid, Guid> Renew(BlockValue value)
    {
        Dictionary<Guid, Guid> keys = value.ContentData.Concat(value.SettingsData)
            .Select(item => item.Key).Distinct().ToDictionary(key => key, _ => Guid.NewGuid());
        foreach (BlockItemData item in value.ContentData.Concat(value.SettingsData))
        {
            item.Key = keys[item.Key];
            foreach (BlockPropertyValue nested in item.Values)
            {
                nested.Value = FileValue(nested) is { } files
                    ? files.Copy(nested.Value, item.Key, nested.PropertyType!.Key)
                    : nested.Value;
            }
        }

        foreach (IBlockLayoutItem entry in value.WholeLayout())
        {
            entry.ContentKey = keys.GetValueOrDefault(entry.ContentKey, entry.ContentKey);
            entry.SettingsKey = entry.SettingsKey is { } settings ? keys.GetValueOrDefault(settings, settings) : null;
        }

        foreach (BlockItemVariation exposed in value.Expose)
        {
            exposed.ContentKey = keys.GetValueOrDefault(exposed.ContentKey, exposed.ContentKey);
        }

        return keys;
    }

    private IFileValue? FileValue(BlockPropertyValue nested) =>
        nested.PropertyType is { } type && editors.TryGet(type.PropertyEditorAlias, out IDataEditor? editor)
            ? editor.GetValueEditor() as IFileValue
            : null;
}
