using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>A type or a folder in its tree.</summary>
/// <param name="Entity">The type or the folder.</param>
/// <param name="ParentKey">What it lies in; <c>null</c> at the root.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
internal sealed record TypeTreeNode(IEntitySlim Entity, Guid? ParentKey, bool IsFolder);
