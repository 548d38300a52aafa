using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Reads block values and brings them in line with the element types as they are now.</summary>
internal sealed class BlockValues(IJsonSerializer json, IContentTypeService contentTypes)
{
    /// <summary>
    /// Reads a value as it is stored or as the client sends it, and finds the property type of each nested value.
    /// Blocks that the layout does not show, and values of properties that no longer exist, are left out.
    /// </summary>
    /// <returns>The value; null when there are no blocks.</returns>
    public TValue? Read<TValue>(object? value)
        where TValue : BlockValue, new()
    {
        TValue? blocks = ReadAsSent<TValue>(value);
        if (blocks is null)
        {
            return null;
        }

        Clean(blocks);
        return blocks.RootLayout().Any() ? blocks : null;
    }

    /// <summary>Reads a value without leaving anything out; null when it is none.</summary>
    public TValue? ReadAsSent<TValue>(object? value)
        where TValue : BlockValue, new() =>
        value is not null && json.TryDeserialize(value, out TValue? blocks) ? blocks : null;

    /// <summary>Writes a value as it is stored.</summary>
    public string Write(BlockValue value) => json.Serialize(value);

    /// <summary>Finds the property types of all nested values, and leaves out what has no place any more.</summary>
    public void Clean(BlockValue value)
    {
        IBlockLayoutItem[] layout = [.. value.WholeLayout()];
        HashSet<Guid> contents = [.. layout.Select(item => item.ContentKey)];
        HashSet<Guid> settings = [.. layout.Select(item => item.SettingsKey).OfType<Guid>()];
        Dictionary<Guid, IContentType?> types = [];
        value.ContentData = Resolve(value.ContentData, contents, types);
        value.SettingsData = Resolve(value.SettingsData, settings, types);
    }

    /// <summary>The element type of that key; null when there is none.</summary>
    public IContentType? ElementType(Guid key) => contentTypes.Get(key);

    private List<BlockItemData> Resolve(List<BlockItemData> items, HashSet<Guid> shown, Dictionary<Guid, IContentType?> types)
    {
        List<BlockItemData> resolved = [];
        foreach (BlockItemData item in items.Where(item => shown.Contains(item.Key)).DistinctBy(item => item.Key))
        {
            if (!types.TryGetValue(item.ContentTypeKey, out IContentType? type))
            {
                types[item.ContentTypeKey] = type = ElementType(item.ContentTypeKey);
            }

            if (type is not null)
            {
                Resolve(item, type);
                resolved.Add(item);
            }
        }

        return resolved;
    }

    private static void Resolve(BlockItemData item, IContentType type)
    {
        Dictionary<string, IPropertyType> properties = type.CompositionPropertyTypes
            .DistinctBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(property => property.Alias, StringComparer.OrdinalIgnoreCase);
        item.ContentTypeAlias = type.Alias;
        item.Values = [.. item.Values.Where(value => properties.ContainsKey(value.Alias)).DistinctBy(BlockSlot.Of)];
        foreach (BlockPropertyValue value in item.Values)
        {
            value.PropertyType = properties[value.Alias];
            value.Alias = value.PropertyType.Alias;
        }
    }
}
