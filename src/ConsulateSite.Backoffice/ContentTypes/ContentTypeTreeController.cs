using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>A tree of document or media types.</summary>
internal abstract class ContentTypeTreeController<TType, TItem>(TypeTree tree, IContentTypeBaseService<TType> types) : TypeTreeController<TItem>(tree)
    where TType : class, IContentTypeComposition
{
    protected override Task<IReadOnlyList<TItem>> ModelsAsync(IReadOnlyList<TypeTreeNode> nodes)
    {
        Guid[] keys = [.. nodes.Where(node => !node.IsFolder).Select(node => node.Entity.Key)];
        // Asked for none, the service answers with all.
        IEnumerable<TType> all = keys.Length == 0 ? [] : types.GetMany(keys);
        Dictionary<Guid, TType> found = all.ToDictionary(type => type.Key);
        return Task.FromResult<IReadOnlyList<TItem>>([.. nodes.Select(node => Model(node, found.GetValueOrDefault(node.Entity.Key)))]);
    }

    /// <summary>A node as the client reads it.</summary>
    /// <param name="node">The node.</param>
    /// <param name="type">The type that the node is; <c>null</c>, if it is a folder.</param>
    protected abstract TItem Model(TypeTreeNode node, TType? type);
}
