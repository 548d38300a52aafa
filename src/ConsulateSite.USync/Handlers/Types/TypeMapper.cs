using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.USync.Handlers.Types;

/// <summary>Carries properties and tabs between a file and a type of the site.</summary>
internal sealed class TypeMapper(IDataTypeService dataTypes, IShortStringHelper shortStrings)
{
    /// <summary>The tabs of a type.</summary>
    public static IReadOnlyList<TypeTab> TabsOf(IContentTypeBase type) => type.PropertyGroups
        .OrderBy(group => group.SortOrder)
        .ThenBy(group => group.Alias, StringComparer.Ordinal)
        .Select(group => new TypeTab(group.Key, group.Alias, group.Name ?? string.Empty, group.Type, group.SortOrder))
        .ToList();

    /// <summary>The own properties of a type.</summary>
    public static IReadOnlyList<TypeProperty> PropertiesOf(IContentTypeBase type) =>
        type.PropertyTypes.Select(property => PropertyOf(type, property)).ToList();

    /// <summary>Brings tabs and properties of a type to what the item says; those it does not name are removed.</summary>
    /// <exception cref="USyncFormatException">A data type does not exist.</exception>
    public async Task ApplyAsync(TypeItem item, IContentTypeComposition type)
    {
        ApplyTabs(item.Tabs ?? [], type);
        if (item.Properties is null)
        {
            return;
        }

        foreach (IPropertyType gone in type.PropertyTypes.Where(property => !item.Properties.Any(wanted => Same(wanted, property))).ToList())
        {
            type.RemovePropertyType(gone.Alias);
        }

        foreach (TypeProperty wanted in item.Properties)
        {
            await ApplyPropertyAsync(wanted, type);
        }

        if (item.Tabs is not null)
        {
            RemoveTabs(item.Tabs, type);
        }
    }

    /// <summary>The data type of a property.</summary>
    /// <exception cref="USyncFormatException">It does not exist.</exception>
    public async Task<IDataType> DataTypeAsync(TypeProperty property) =>
        await dataTypes.GetAsync(property.Definition)
            ?? throw property.Source!.Required("Definition").Error($"The data type {property.Definition} of the property \"{property.Alias}\" does not exist.");

    private static TypeProperty PropertyOf(IContentTypeBase type, IPropertyType property)
    {
        PropertyGroup? group = type.PropertyGroups.FirstOrDefault(candidate => candidate.PropertyTypes?.Contains(property.Alias) ?? false);
        return new TypeProperty
        {
            Key = property.Key,
            Alias = property.Alias,
            Name = property.Name,
            Definition = property.DataTypeKey,
            EditorAlias = property.PropertyEditorAlias,
            Mandatory = property.Mandatory,
            Validation = property.ValidationRegExp ?? string.Empty,
            Description = property.Description ?? string.Empty,
            SortOrder = property.SortOrder,
            Tab = group?.Alias ?? string.Empty,
            TabCaption = group?.Name ?? string.Empty,
            Variations = property.Variations,
            MandatoryMessage = property.MandatoryMessage ?? string.Empty,
            ValidationMessage = property.ValidationRegExpMessage ?? string.Empty,
            LabelOnTop = property.LabelOnTop,
        };
    }

    private static void ApplyTabs(IReadOnlyList<TypeTab> wanted, IContentTypeComposition type)
    {
        foreach (TypeTab tab in wanted)
        {
            PropertyGroup? group = type.PropertyGroups.FirstOrDefault(candidate => candidate.Key == tab.Key)
                ?? type.PropertyGroups.FirstOrDefault(candidate => candidate.Alias == tab.Alias);
            if (group is null)
            {
                type.AddPropertyGroup(tab.Alias, tab.Caption);
                group = type.PropertyGroups[tab.Alias];
                group.Key = tab.Key ?? group.Key;
            }
            else if (group.Alias != tab.Alias)
            {
                group.Alias = tab.Alias;
            }

            group.Name = tab.Caption;
            group.Type = tab.Type;
            group.SortOrder = tab.SortOrder;
        }
    }

    private static void RemoveTabs(IReadOnlyList<TypeTab> wanted, IContentTypeComposition type)
    {
        foreach (string gone in type.PropertyGroups.Select(group => group.Alias).Except(wanted.Select(tab => tab.Alias), StringComparer.Ordinal).ToList())
        {
            type.RemovePropertyGroup(gone);
        }
    }

    private static bool Same(TypeProperty wanted, IPropertyType property) =>
        property.Key == wanted.Key || string.Equals(property.Alias, wanted.Alias, StringComparison.OrdinalIgnoreCase);

    private async Task ApplyPropertyAsync(TypeProperty wanted, IContentTypeComposition type)
    {
        IDataType dataType = await DataTypeAsync(wanted);
        IPropertyType? property = type.PropertyTypes.FirstOrDefault(candidate => candidate.Key == wanted.Key)
            ?? type.PropertyTypes.FirstOrDefault(candidate => string.Equals(candidate.Alias, wanted.Alias, StringComparison.OrdinalIgnoreCase));
        if (property is null)
        {
            property = new PropertyType(shortStrings, dataType, wanted.Alias) { Key = wanted.Key ?? Guid.NewGuid() };
            Fill(property, wanted, dataType);
            Place(property, wanted, type);
            return;
        }

        Fill(property, wanted, dataType);
        string current = type.PropertyGroups.FirstOrDefault(group => group.PropertyTypes?.Contains(property.Alias) ?? false)?.Alias ?? string.Empty;
        if (current != wanted.Tab)
        {
            type.MovePropertyType(property.Alias, wanted.Tab.Length == 0 ? null : wanted.Tab);
        }
    }

    private static void Place(IPropertyType property, TypeProperty wanted, IContentTypeComposition type)
    {
        bool added = wanted.Tab.Length == 0
            ? type.AddPropertyType(property)
            : type.AddPropertyType(property, wanted.Tab, wanted.TabCaption);
        if (!added)
        {
            throw wanted.Source!.Error($"The property \"{wanted.Alias}\" cannot be added: a composition has one of this alias.");
        }
    }

    private static void Fill(IPropertyType property, TypeProperty wanted, IDataType dataType)
    {
        if (wanted.Key is { } key && property.Key != key)
        {
            property.Key = key;
        }

        property.Alias = wanted.Alias;
        property.Name = wanted.Name;
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = dataType.DatabaseType;
        property.Mandatory = wanted.Mandatory ?? property.Mandatory;
        property.ValidationRegExp = wanted.Validation ?? property.ValidationRegExp;
        property.Description = wanted.Description ?? property.Description;
        property.SortOrder = wanted.SortOrder ?? property.SortOrder;
        property.Variations = wanted.Variations ?? property.Variations;
        property.MandatoryMessage = wanted.MandatoryMessage ?? property.MandatoryMessage;
        property.ValidationRegExpMessage = wanted.ValidationMessage ?? property.ValidationRegExpMessage;
        property.LabelOnTop = wanted.LabelOnTop ?? property.LabelOnTop;
    }
}
