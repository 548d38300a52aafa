using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>The parts of a type as the client reads them.</summary>
internal static class ContentTypeParts
{
    /// <summary>The type's own properties, without those of its compositions.</summary>
    public static IReadOnlyCollection<PropertyTypeModel> Properties(IContentTypeComposition type)
    {
        Dictionary<Guid, Guid> containers = type.PropertyGroups
            .SelectMany(group => group.PropertyTypes?.AsEnumerable() ?? [], (group, property) => (property.Key, Group: group.Key))
            .ToDictionary(x => x.Key, x => x.Group);
        return
        [
            .. type.PropertyTypes.Select(property => new PropertyTypeModel(
                property.Key,
                containers.TryGetValue(property.Key, out Guid container) ? new ReferenceByIdModel(container) : null,
                property.SortOrder,
                property.Alias,
                property.Name,
                property.Description,
                new ReferenceByIdModel(property.DataTypeKey),
                property.VariesByCulture(),
                property.VariesBySegment(),
                new PropertyTypeValidationModel(
                    property.Mandatory, property.MandatoryMessage, property.ValidationRegExp, property.ValidationRegExpMessage),
                new PropertyTypeAppearanceModel(property.LabelOnTop))),
        ];
    }

    /// <summary>The type's own tabs and groups. A group's alias begins with the alias of the tab that it stands in.</summary>
    public static IReadOnlyCollection<PropertyTypeContainerModel> Containers(IContentTypeComposition type)
    {
        Dictionary<string, Guid> keys = type.PropertyGroups.ToDictionary(group => group.Alias, group => group.Key, StringComparer.Ordinal);
        return
        [
            .. type.PropertyGroups.Select(group => new PropertyTypeContainerModel(
                group.Key, Parent(group.Alias), group.Name ?? "-", group.Type.ToString(), group.SortOrder)),
        ];

        ReferenceByIdModel? Parent(string alias) =>
            alias.Split('/', 2) is [string tab, _] && keys.TryGetValue(tab, out Guid key) ? new ReferenceByIdModel(key) : null;
    }

    /// <summary>The types whose properties a type takes over. Through an inherited type come those that it takes over itself.</summary>
    public static IEnumerable<(Guid Key, CompositionTypeModel Kind)> Compositions(IContentTypeComposition type)
    {
        foreach (IContentTypeComposition composition in type.ContentTypeComposition)
        {
            bool inherited = composition.Id == type.ParentId;
            yield return (composition.Key, inherited ? CompositionTypeModel.Inheritance : CompositionTypeModel.Composition);
            foreach ((Guid, CompositionTypeModel) further in inherited ? Compositions(composition) : [])
            {
                yield return further;
            }
        }
    }
}
