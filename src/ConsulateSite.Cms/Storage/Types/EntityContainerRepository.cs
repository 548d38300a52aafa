using System.Data;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Folders of types, of data types or of blueprints.</summary>
/// <param name="database">The database.</param>
/// <param name="time">The clock.</param>
/// <param name="contained">The kind of node that the folders hold.</param>
internal abstract class EntityContainerRepository(IDatabase database, TimeProvider time, Guid contained) : IEntityContainerRepository
{
    private readonly Guid _objectType = EntityContainer.GetContainerObjectType(contained);

    public EntityContainer? Get(int id) => First(folders => folders.Where(node => node.Id == id));

    public EntityContainer? Get(Guid id) => First(folders => folders.Where(node => node.Key == id));

    public IEnumerable<EntityContainer> Get(string name, int level) =>
        All(folders => folders.Where(node => node.Name == name && node.Level == level));

    public IEnumerable<EntityContainer> GetMany(params int[]? ids) =>
        All(folders => ids is null or [] ? folders : folders.Where(node => ids.Contains(node.Id)));

    public bool Exists(int id) => Get(id) is not null;

    public bool HasDuplicateName(Guid parentKey, string name) =>
        Get(parentKey) is { } parent && HasDuplicateName(parent.Id, name);

    public bool HasDuplicateName(int parentId, string name) =>
        All(folders => folders.Where(node => node.ParentId == parentId)).Any(folder => folder.Name.InvariantEquals(name));

    public void Save(EntityContainer entity)
    {
        if (entity.ContainedObjectType != contained)
        {
            throw new InvalidOperationException($"Folder '{entity.Name}' is for another kind of item.");
        }

        CmsDbContext write = database.Write;
        entity.Name = entity.Name?.Trim();
        RefuseDuplicate(entity);
        if (entity.HasIdentity)
        {
            entity.UpdatingEntity();
            TypeNodes.Update(write, entity);
            ContentsMoved();
        }
        else
        {
            entity.AddingEntity();
            TypeNodes.Insert(write, entity, _objectType);
        }

        entity.ResetDirtyProperties();
    }

    /// <summary>Deletes a folder; what is in it goes one level up.</summary>
    public void Delete(EntityContainer entity)
    {
        CmsDbContext write = database.Write;
        foreach (NodeRow child in write.Nodes.Where(node => node.ParentId == entity.Id).ToList())
        {
            TypeNodes.Place(write, child, entity.ParentId);
            write.Nodes.Update(child);
            write.SaveChanges();
            write.ChangeTracker.Clear();
        }

        TypeNodes.Delete(write, entity.Id);
        ContentsMoved();
        entity.DeleteDate = time.GetUtcNow().UtcDateTime;
    }

    /// <summary>Says that items which were in a folder have another place now.</summary>
    protected virtual void ContentsMoved()
    {
        // Whoever caches the items overrides this; blueprints are read from the database each time.
    }

    private void RefuseDuplicate(EntityContainer entity)
    {
        bool taken = All(folders => folders.Where(node => node.ParentId == entity.ParentId && node.Id != entity.Id))
            .Any(folder => folder.Name.InvariantEquals(entity.Name));
        if (taken)
        {
            throw new DuplicateNameException($"There is already a folder '{entity.Name}' in the same place.");
        }
    }

    private EntityContainer? First(Func<IQueryable<NodeRow>, IQueryable<NodeRow>> filter) => All(filter).FirstOrDefault();

    private List<EntityContainer> All(Func<IQueryable<NodeRow>, IQueryable<NodeRow>> filter) => database.InScope(
        () => filter(database.Read.Nodes.Where(node => node.ObjectType == _objectType)).OrderBy(node => node.Level).ThenBy(node => node.SortOrder).ThenBy(node => node.Id)
            .AsEnumerable().Select(ToEntity).ToList());

    private EntityContainer ToEntity(NodeRow node)
    {
        EntityContainer container = new(
            node.Id, node.Key, node.ParentId, node.Path, node.Level, node.SortOrder, contained, node.Name, node.CreatorId ?? Constants.Security.SuperUserId)
        {
            CreateDate = node.CreateDate,
            UpdateDate = node.CreateDate,
        };
        container.ResetDirtyProperties(rememberDirty: false);
        return container;
    }
}
