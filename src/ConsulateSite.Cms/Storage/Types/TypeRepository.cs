using System.Data;
using System.Globalization;
using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>What document types and media types have in common.</summary>
/// <param name="objectType">The kind of node that the types are.</param>
/// <param name="types">All types.</param>
/// <param name="writer">Writes a type's row.</param>
/// <param name="content">Brings the content of a changed type in line with it.</param>
/// <param name="database">The database.</param>
/// <param name="time">The clock.</param>
internal abstract class TypeRepository<TType>(
    Guid objectType, ContentTypeCache types, ContentTypeWriter writer, ContentAlignment content, IDatabase database, TimeProvider time)
    : CachedRepository<TType>(database, time), IContentTypeRepositoryBase<TType>
    where TType : class, IContentTypeComposition
{
    protected ContentTypeSnapshot Types => types.Current;

    public TType? Get(string alias) => Copy(Shared.Find(alias));

    public IEnumerable<MoveEventInfo<TType>> Move(TType moving, EntityContainer? container) =>
        TypeMove.To(moving, container, () => Below(moving), Save);

    public string GetUniqueAlias(string alias)
    {
        HashSet<string> taken = new(Types.All.Select(type => type.Alias), StringComparer.OrdinalIgnoreCase);
        int number = 1;
        while (taken.Contains(Numbered(alias, number)))
        {
            number++;
        }

        return Numbered(alias, number);
    }

    public bool HasContainerInPath(string contentPath) =>
        HasContainerInPath([.. contentPath.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))]);

    public bool HasContainerInPath(params int[] ids)
    {
        int[] lists = [.. Types.All.Where(type => type.ListView is not null).Select(type => type.Id)];
        return lists.Length > 0 && Database.InScope(() =>
            Database.Read.Contents.Any(row => ids.Contains(row.NodeId) && lists.Contains(row.ContentTypeId)));
    }

    public bool HasContentNodes(int id) => Database.InScope(() => Database.Read.Contents.Any(row => row.ContentTypeId == id));

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key) =>
        [.. Shared.All.Where(type => type.AllowedContentTypes?.Any(allowed => allowed.Key == key) == true).Select(type => type.Key)];

    protected override void Invalidate() => types.Invalidate();

    protected override void Insert(CmsDbContext write, TType entity)
    {
        RefuseDuplicate(entity);
        RefuseImpossibleVariations(entity);
        TypeNodes.Insert(write, entity, objectType);
        writer.Complete(write, entity);
        write.ContentTypes.Add(ContentTypeWriter.ToRow(entity));
        write.SaveChanges();
        ContentTypeWriter.WriteCleanupPolicy(write, entity);
    }

    protected override void Update(CmsDbContext write, TType entity)
    {
        RefuseDuplicate(entity);
        LimitVariations(entity);
        content.Follow(write, entity.Id, () =>
        {
            TypeNodes.Update(write, entity);
            writer.Complete(write, entity);
            write.ContentTypes.Update(ContentTypeWriter.ToRow(entity));
            write.SaveChanges();
            write.ChangeTracker.Clear();
            ContentTypeWriter.WriteCleanupPolicy(write, entity);
        });
    }

    protected override void Remove(CmsDbContext write, TType entity)
    {
        foreach (TType child in Shared.All.Where(type => type.ParentId == entity.Id).ToList())
        {
            Remove(write, child);
        }

        content.Follow(write, entity.Id, () => TypeNodes.Delete(write, entity.Id));
    }

    private static string Numbered(string alias, int number) => FormattableString.Invariant($"{alias}{number}");

    // A property cannot vary by more than its type does.
    private static void RefuseImpossibleVariations(TType entity)
    {
        if (entity.PropertyTypes.FirstOrDefault(property => !entity.Variations.HasFlag(property.Variations)) is { } property)
        {
            throw new InvalidOperationException(
                $"Property '{property.Alias}' varies by {property.Variations}, but '{entity.Alias}' by {entity.Variations}.");
        }
    }

    private static void LimitVariations(TType entity)
    {
        foreach (IPropertyType property in entity.PropertyTypes)
        {
            property.Variations &= entity.Variations;
        }
    }

    private IEnumerable<TType> Below(TType type)
    {
        string prefix = $"{type.Path},";
        return Copies(Shared.All.Where(other => other.Path.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(other => other.Level));
    }

    private void RefuseDuplicate(TType entity)
    {
        if (string.IsNullOrWhiteSpace(entity.Alias))
        {
            throw new InvalidOperationException($"Type '{entity.Name}' has no alias.");
        }

        if (Shared.Find(entity.Alias) is { } same && same.Id != entity.Id)
        {
            throw new DuplicateNameException($"There is already a type with the alias '{entity.Alias}'.");
        }
    }
}
