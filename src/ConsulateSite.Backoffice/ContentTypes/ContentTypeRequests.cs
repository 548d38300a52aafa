using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using TakenOver = Umbraco.Cms.Core.Models.ContentTypeEditing.Composition;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>What the client sends about a type, as Umbraco's editing services want it.</summary>
internal static class ContentTypeRequests
{
    /// <summary>Fills in what all types have.</summary>
    public static void Fill<TProperty, TContainer>(this ContentTypeEditingModelBase<TProperty, TContainer> target, ContentTypeModel source)
        where TProperty : PropertyTypeModelBase, new()
        where TContainer : PropertyTypeContainerModelBase, new()
    {
        target.Alias = source.Alias;
        target.Name = source.Name;
        target.Description = source.Description;
        target.Icon = source.Icon;
        target.AllowedAsRoot = source.AllowedAsRoot;
        target.VariesByCulture = source.VariesByCulture;
        target.VariesBySegment = source.VariesBySegment;
        target.IsElement = source.IsElement;
        target.AllowedInLibrary = source.AllowedInLibrary;
        target.ListView = source.Collection?.Id;
        target.Properties = [.. source.Properties.Select(Property<TProperty>)];
        target.Containers = [.. source.Containers.Select(Container<TContainer>)];
    }

    /// <summary>The types that may lie below; those that no longer exist are left out.</summary>
    public static IEnumerable<ContentTypeSort> Allowed<TType>(
        IEnumerable<(Guid Key, int SortOrder)> wanted, IEnumerable<TType> existing)
        where TType : IContentTypeComposition
    {
        Dictionary<Guid, string> aliases = existing.ToDictionary(type => type.Key, type => type.Alias);
        return [.. wanted.Where(type => aliases.ContainsKey(type.Key)).Select(type => new ContentTypeSort(type.Key, type.SortOrder, aliases[type.Key]))];
    }

    /// <summary>The compositions without those that come along with the inherited type, which the client sends back as it has read them.</summary>
    public static IEnumerable<TakenOver> Compositions<TType>(
        IEnumerable<(Guid Key, CompositionTypeModel Kind)> wanted, IEnumerable<TType> existing)
        where TType : IContentTypeComposition
    {
        (Guid Key, CompositionTypeModel Kind)[] all = [.. wanted];
        HashSet<Guid> inherited = [.. all.Where(x => x.Kind == CompositionTypeModel.Inheritance).Select(x => x.Key)];
        HashSet<Guid> implied =
        [
            .. existing.Where(type => inherited.Contains(type.Key)).SelectMany(type => ContentTypeParts.Compositions(type)).Select(x => x.Key),
        ];
        return
        [
            .. all.Where(x => !implied.Contains(x.Key)).Select(x => new TakenOver
            {
                Key = x.Key,
                CompositionType = x.Kind == CompositionTypeModel.Inheritance ? CompositionType.Inheritance : CompositionType.Composition,
            }),
        ];
    }

    private static TProperty Property<TProperty>(PropertyTypeModel source)
        where TProperty : PropertyTypeModelBase, new() => new()
        {
            Key = source.Id,
            ContainerKey = source.Container?.Id,
            SortOrder = source.SortOrder,
            Alias = source.Alias,
            Name = source.Name,
            Description = source.Description,
            DataTypeKey = source.DataType.Id,
            VariesByCulture = source.VariesByCulture,
            VariesBySegment = source.VariesBySegment,
            Validation = new PropertyTypeValidation
            {
                Mandatory = source.Validation.Mandatory,
                MandatoryMessage = source.Validation.MandatoryMessage,
                RegularExpression = source.Validation.RegEx,
                RegularExpressionMessage = source.Validation.RegExMessage,
            },
            Appearance = new PropertyTypeAppearance { LabelOnTop = source.Appearance.LabelOnTop },
        };

    private static TContainer Container<TContainer>(PropertyTypeContainerModel source)
        where TContainer : PropertyTypeContainerModelBase, new() => new()
        {
            Key = source.Id,
            ParentKey = source.Parent?.Id,
            Name = source.Name,
            Type = source.Type,
            SortOrder = source.SortOrder,
        };
}
