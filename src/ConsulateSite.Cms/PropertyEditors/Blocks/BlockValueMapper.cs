using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Lets the editor of each nested property translate its value between what is stored and what the client has.</summary>
internal sealed class BlockValueMapper(PropertyEditorCollection editors, IDataTypeConfigurationCache configurations, BlockVariance variance)
{
    /// <summary>Translates stored values for the client.</summary>
    /// <param name="value">The value, its property types known; it is changed.</param>
    /// <param name="culture">The culture of the property that holds it; null when that is invariant.</param>
    public void ToEditor(BlockValue value, string? culture)
    {
        variance.Align(value, culture);
        foreach (BlockPropertyValue nested in value.ContentData.Concat(value.SettingsData).SelectMany(item => item.Values))
        {
            IPropertyType type = nested.PropertyType!;
            if (editors.TryGet(type.PropertyEditorAlias, out IDataEditor? editor))
            {
                Property property = new(type);
                property.SetValue(nested.Value, nested.Culture, nested.Segment);
                nested.Value = editor.GetValueEditor(configurations.GetConfiguration(type.DataTypeKey))
                    .ToEditor(property, nested.Culture, nested.Segment);
            }
        }
    }

    /// <summary>Translates the client's values for storage.</summary>
    /// <param name="value">The value, its property types known; it is changed.</param>
    /// <param name="current">The stored value that it replaces.</param>
    public void FromEditor(BlockValue value, BlockValue? current)
    {
        FromEditor(value.ContentData, current?.ContentData ?? []);
        FromEditor(value.SettingsData, current?.SettingsData ?? []);
    }

    private void FromEditor(List<BlockItemData> items, List<BlockItemData> current)
    {
        foreach (BlockItemData item in items)
        {
            BlockItemData? stored = current.Find(other => other.Key == item.Key);
            foreach (BlockPropertyValue nested in item.Values)
            {
                FromEditor(item, nested, stored?.Values.FirstOrDefault(other => BlockSlot.Of(other) == BlockSlot.Of(nested))?.Value);
            }
        }
    }

    private void FromEditor(BlockItemData item, BlockPropertyValue nested, object? current)
    {
        IPropertyType type = nested.PropertyType!;
        if (!editors.TryGet(type.PropertyEditorAlias, out IDataEditor? editor))
        {
            return;
        }

        // Two blocks of one document may have files of the same name, so a file belongs to its block.
        ContentPropertyData data = new(nested.Value, configurations.GetConfiguration(type.DataTypeKey))
        {
            ContentKey = item.Key,
            PropertyTypeKey = type.Key,
        };
        nested.Value = editor.GetValueEditor().FromEditor(data, current);
    }
}
