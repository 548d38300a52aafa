using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>What values need to know about the type of their node.</summary>
internal sealed class NodeType(IContentTypeComposition type)
{
    private readonly Dictionary<string, NodeProperty> _properties = type.CompositionPropertyTypes
        .DistinctBy(property => property.Alias, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            property => property.Alias,
            property => new NodeProperty(
                property.Alias,
                property.PropertyEditorAlias,
                property.ValueStorageType,
                type.VariesByCulture() && property.VariesByCulture(),
                type.VariesBySegment() && property.VariesBySegment()),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>The type itself.</summary>
    public IContentTypeComposition Type { get; } = type;

    /// <summary>Whether its nodes vary by culture.</summary>
    public bool Varies { get; } = type.VariesByCulture();

    /// <summary>Its properties, with those of its compositions, by alias.</summary>
    public IEnumerable<NodeProperty> Properties => _properties.Values.OrderBy(property => property.Alias, StringComparer.Ordinal);

    /// <summary>A property, or null.</summary>
    public NodeProperty? Property(string alias) => _properties.GetValueOrDefault(alias);
}
