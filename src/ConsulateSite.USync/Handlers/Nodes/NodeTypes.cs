using ConsulateSite.USync.Upgrades.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>The types of the site, read once per kind: they do not change while nodes are carried.</summary>
internal sealed class NodeTypes(IContentTypeService contentTypes, IMediaTypeService mediaTypes) : IElementTypes
{
    private Dictionary<string, NodeType> _content = [];
    private Dictionary<string, NodeType> _media = [];
    private Dictionary<Guid, NodeType> _byKey = [];

    /// <summary>Reads the types anew.</summary>
    public void Load()
    {
        _content = ByAlias(contentTypes.GetAll());
        _media = ByAlias(mediaTypes.GetAll());
        _byKey = _content.Values.ToDictionary(type => type.Type.Key);
    }

    /// <summary>A content type by alias, or null.</summary>
    public NodeType? Content(string alias) => _content.GetValueOrDefault(alias);

    /// <summary>A media type by alias, or null.</summary>
    public NodeType? Media(string alias) => _media.GetValueOrDefault(alias);

    /// <inheritdoc />
    public bool Varies(Guid elementType) => _byKey.GetValueOrDefault(elementType)?.Varies ?? false;

    /// <inheritdoc />
    public (string EditorAlias, bool Varies)? Property(Guid elementType, string alias) =>
        _byKey.GetValueOrDefault(elementType)?.Property(alias) is { } property ? (property.EditorAlias, property.Varies) : null;

    private static Dictionary<string, NodeType> ByAlias(IEnumerable<IContentTypeComposition> types) =>
        types.ToDictionary(type => type.Alias, type => new NodeType(type), StringComparer.OrdinalIgnoreCase);
}
