using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>A tree of types and their folders: folders first, then by name.</summary>
/// <param name="entities">The nodes.</param>
/// <param name="type">What the types are.</param>
/// <param name="folder">What their folders are.</param>
internal sealed class TypeTree(IEntityService entities, UmbracoObjectTypes type, UmbracoObjectTypes folder)
{
    private readonly UmbracoObjectTypes[] _both = [folder, type];

    /// <summary>What lies in a folder, or at the root.</summary>
    /// <param name="parent">The folder; a type may hold types too.</param>
    /// <param name="foldersOnly">Whether to leave out the types.</param>
    public IReadOnlyList<TypeTreeNode> Children(Guid? parent, bool foldersOnly)
    {
        IEnumerable<IEntitySlim> found = entities.GetPagedChildren(
            parent, _both, foldersOnly ? [folder] : _both, 0, int.MaxValue, trashed: false, out _);
        return
        [
            .. found.Select(entity => Node(entity, parent))
                .OrderByDescending(node => node.IsFolder)
                .ThenBy(node => node.Entity.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>The folders above a node and the node itself, from the root down. What has not been saved yet lies nowhere.</summary>
    public IReadOnlyList<TypeTreeNode> Path(Guid descendant)
    {
        List<TypeTreeNode> path = [];
        for (IEntitySlim? entity = Get(descendant); entity is not null;)
        {
            IEntitySlim? parent = Parent(entity);
            path.Insert(0, Node(entity, parent?.Key));
            entity = parent;
        }

        return path;
    }

    /// <summary>The folder that a node lies in, if it does not lie at the root.</summary>
    /// <exception cref="OperationRefusedException">There is no such node (404).</exception>
    public Guid? ParentOf(Guid key) => Parent(Find(key))?.Key;

    private TypeTreeNode Node(IEntitySlim entity, Guid? parent) => new(entity, parent, entity.NodeObjectType == folder.GetGuid());

    private IEntitySlim Find(Guid key) => Get(key) ?? throw OperationRefusedException.NotFound("There is no such node in this tree.");

    private IEntitySlim? Get(Guid key) => _both.Select(kind => entities.Get(key, kind)).FirstOrDefault(entity => entity is not null);

    private IEntitySlim? Parent(IEntitySlim entity) =>
        entity.ParentId < 0 ? null : _both.Select(kind => entities.Get(entity.ParentId, kind)).FirstOrDefault(parent => parent is not null);
}
