using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Trees;

/// <summary>
/// A tree of which a user sees what lies below their start nodes, and the way there. Pages are cut in the database; only the way to
/// the start nodes, which is short, is put together here.
/// </summary>
/// <param name="entities">The nodes.</param>
/// <param name="type">What they are.</param>
/// <param name="startPaths">The paths of the start nodes, such as <c>-1,1055</c>; <c>-1</c> stands for the whole tree.</param>
internal sealed class StartNodeTree<TEntity>(IEntityService entities, UmbracoObjectTypes type, IReadOnlyCollection<string> startPaths)
    where TEntity : class, IEntitySlim
{
    private static readonly string RootPath = Constants.System.RootString;

    /// <summary>Whether the user sees everything.</summary>
    public bool IsWhole => IsWithin(RootPath);

    /// <summary>The paths of what the user sees, such as <c>-1,1055</c>; <c>-1</c> stands for the whole tree.</summary>
    public IReadOnlyCollection<string> StartPaths { get; } = startPaths;

    /// <summary>The nodes at the root.</summary>
    public Paged<TreeNode<TEntity>> Root(Paging paging) => ChildrenOf(null, RootPath, Constants.System.Root, paging);

    /// <summary>The children of a node.</summary>
    /// <exception cref="OperationRefusedException">There is no such node (404).</exception>
    public Paged<TreeNode<TEntity>> Children(Guid parent, Paging paging)
    {
        TEntity entity = Find(parent);
        return ChildrenOf(parent, entity.Path, entity.Id, paging);
    }

    /// <summary>The surroundings of a node among its siblings.</summary>
    /// <exception cref="OperationRefusedException">There is no such node (404), or the user does not see it (403).</exception>
    public Subset<TreeNode<TEntity>> Siblings(SiblingsRange range)
    {
        TEntity target = Find(range.Target);
        string parentPath = target.Path[..target.Path.LastIndexOf(',')];
        Guid? parentKey = ParentKey(target);
        if (IsWithin(parentPath))
        {
            IEnumerable<IEntitySlim> found =
                entities.GetSiblings(range.Target, [type], range.Before, range.After, out long before, out long after, ordering: Order);
            return new(before, after, [.. found.OfType<TEntity>().Select(entity => new TreeNode<TEntity>(entity, parentKey, IsOnTheWay: false))]);
        }

        List<TreeNode<TEntity>> all = OnTheWay(parentKey, parentPath);
        return all.Exists(node => node.Entity.Key == range.Target)
            ? range.Cut(all, node => node.Entity.Key)
            : throw OperationRefusedException.Forbidden();
    }

    /// <summary>The nodes above a node and the node itself, from the root down. What has not been saved yet lies nowhere.</summary>
    /// <exception cref="OperationRefusedException">The user does not see the node (403).</exception>
    public IReadOnlyList<TreeNode<TEntity>> Ancestors(Guid descendant)
    {
        if (entities.Get(descendant, type) is not TEntity target)
        {
            return [];
        }

        if (!IsVisible(target.Path))
        {
            throw OperationRefusedException.Forbidden();
        }

        int[] ids = [.. NodePath.Ids(target.Path).Where(id => id > 0)];
        Dictionary<int, TEntity> found = entities.GetAll(type, ids).OfType<TEntity>().ToDictionary(entity => entity.Id);
        return
        [
            .. ids.Where(found.ContainsKey).Select(id => found[id])
                .Select(entity => new TreeNode<TEntity>(
                    entity, found.TryGetValue(entity.ParentId, out TEntity? parent) ? parent.Key : null, !IsWithin(entity.Path))),
        ];
    }

    /// <summary>Whether the user sees a node: it exists, and lies below a start node or on the way to one.</summary>
    public bool Shows(Guid key) => entities.Get(key, type) is TEntity entity && IsVisible(entity.Path);

    /// <summary>Whether the user sees a node only because a start node lies below it.</summary>
    /// <param name="path">The path of the node.</param>
    public bool IsOnTheWay(string path) => !IsWithin(path) && IsVisible(path);

    private static Ordering Order => Ordering.By("sortOrder");

    private bool IsWithin(string path) => StartPaths.Any(start => NodePath.IsAtOrBelow(path, start));

    private bool IsVisible(string path) => IsWithin(path) || StartPaths.Any(start => NodePath.IsAtOrBelow(start, path));

    private TEntity Find(Guid key) =>
        entities.Get(key, type) as TEntity ?? throw OperationRefusedException.NotFound("There is no such node in this tree.");

    private Guid? ParentKey(TEntity entity)
    {
        Attempt<Guid> key = entity.ParentId > 0 ? entities.GetKey(entity.ParentId, type) : Attempt<Guid>.Fail();
        return key.Success ? key.Result : null;
    }

    private Paged<TreeNode<TEntity>> ChildrenOf(Guid? parentKey, string parentPath, int parentId, Paging paging)
    {
        if (!IsWithin(parentPath))
        {
            return Paged<TreeNode<TEntity>>.Of(OnTheWay(parentKey, parentPath), paging);
        }

        (int page, int size, int surplus) = paging.ToPages();
        IEnumerable<IEntitySlim> found = entities.GetPagedChildren(parentId, type, page, size, out long total, ordering: Order);
        return new(total,
            [.. found.Skip(surplus).OfType<TEntity>().Select(entity => new TreeNode<TEntity>(entity, parentKey, IsOnTheWay: false))]);
    }

    // Those of the children that are start nodes or lead to one.
    private List<TreeNode<TEntity>> OnTheWay(Guid? parentKey, string parentPath)
    {
        int[] ids =
        [
            .. StartPaths.Where(start => start != parentPath && NodePath.IsAtOrBelow(start, parentPath))
                .Select(start => NodePath.Ids(start[(parentPath.Length + 1)..])[0])
                .Distinct(),
        ];
        IEnumerable<TEntity> found = ids.Length == 0 ? [] : entities.GetAll(type, ids).OfType<TEntity>();
        return [.. found.OrderBy(entity => entity.SortOrder).Select(entity => new TreeNode<TEntity>(entity, parentKey, !IsWithin(entity.Path)))];
    }
}
