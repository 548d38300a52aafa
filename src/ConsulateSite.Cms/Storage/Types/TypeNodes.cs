using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Entities;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Keeps the nodes of types, data types, templates and folders in step with their entities.</summary>
internal static class TypeNodes
{
    /// <summary>Inserts the node of a new entity behind its siblings and gives the entity its identifier and place.</summary>
    public static void Insert(CmsDbContext write, ITreeEntity entity, Guid objectType)
    {
        NodeRow node = TreeNodes.Insert(write, new NodeRow
        {
            Key = entity.Key,
            ObjectType = objectType,
            ParentId = entity.ParentId,
            SortOrder = TreeNodes.NextSortOrder(write, entity.ParentId, objectType),
            Name = entity.Name,
            CreatorId = entity.CreatorId,
            CreateDate = entity.CreateDate,
        });
        write.ChangeTracker.Clear();
        entity.Id = node.Id;
        entity.Path = node.Path;
        entity.Level = node.Level;
        entity.SortOrder = node.SortOrder;
    }

    /// <summary>Stores name, sort order and parent of an entity; what is below it moves along.</summary>
    /// <exception cref="InvalidOperationException">The entity or its parent does not exist.</exception>
    public static void Update(CmsDbContext write, ITreeEntity entity)
    {
        NodeRow node = Find(write, entity.Id);
        node.Name = entity.Name;
        node.SortOrder = entity.SortOrder;
        node.CreatorId = entity.CreatorId;
        Place(write, node, entity.ParentId);
        write.Nodes.Update(node);
        write.SaveChanges();
        write.ChangeTracker.Clear();
        entity.Path = node.Path;
        entity.Level = node.Level;
    }

    /// <summary>Puts a node, and what is below it, below another parent. The node itself is left to the caller to store.</summary>
    public static void Place(CmsDbContext write, NodeRow node, int parentId)
    {
        TreeNodes.Place parent = TreeNodes.ParentOf(write, parentId);
        string path = parent.PathOf(node.Id);
        int levels = parent.Level + 1 - node.Level;
        if (!string.Equals(path, node.Path, StringComparison.Ordinal))
        {
            string below = TreeNodes.DescendantPrefix(node.Path);
            foreach (NodeRow descendant in write.Nodes.AsTracking().Where(row => row.Path.StartsWith(below)).ToList())
            {
                descendant.Path = path + descendant.Path[node.Path.Length..];
                descendant.Level += levels;
            }

            write.SaveChanges();
            write.ChangeTracker.Clear();
        }

        node.ParentId = parentId;
        node.Path = path;
        node.Level += levels;
    }

    /// <summary>Deletes the node and, with it, the row that hangs on it.</summary>
    public static void Delete(CmsDbContext write, int id) => write.Nodes.Where(row => row.Id == id).ExecuteDelete();

    /// <summary>Gives an entity read from the database what its node knows.</summary>
    public static void Fill(ITreeEntity entity, NodeRow node)
    {
        entity.Id = node.Id;
        entity.Key = node.Key;
        entity.Name = node.Name;
        entity.ParentId = node.ParentId;
        entity.Path = node.Path;
        entity.Level = node.Level;
        entity.SortOrder = node.SortOrder;
        entity.CreatorId = node.CreatorId ?? 0;
        entity.CreateDate = node.CreateDate;
    }

    private static NodeRow Find(CmsDbContext write, int id) =>
        write.Nodes.FirstOrDefault(row => row.Id == id)
        ?? throw new InvalidOperationException($"Node {id} does not exist any more, so it cannot be changed.");
}
