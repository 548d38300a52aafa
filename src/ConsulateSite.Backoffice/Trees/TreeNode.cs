using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Backoffice.Trees;

/// <summary>A node of a tree, as one user sees it.</summary>
/// <param name="Entity">The node.</param>
/// <param name="ParentKey">Its parent; <c>null</c> at the root.</param>
/// <param name="IsOnTheWay">Whether the user sees the node only because a start node lies below it.</param>
internal sealed record TreeNode<TEntity>(TEntity Entity, Guid? ParentKey, bool IsOnTheWay)
    where TEntity : IEntitySlim;
