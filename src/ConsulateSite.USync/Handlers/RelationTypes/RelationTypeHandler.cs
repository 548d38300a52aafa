using System.Xml.Linq;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.USync.Handlers.RelationTypes;

/// <summary>Types of relations; a type is found by its key, then by its alias.</summary>
internal sealed class RelationTypeHandler(IRelationService relations) : KindHandler<RelationTypeItem>(Kind.RelationTypes)
{
    /// <inheritdoc />
    public override bool IsAliasUnique => true;

    /// <inheritdoc />
    public override RelationTypeItem Read(USyncFile file)
    {
        XElement info = file.Root.Required("Info");
        return new RelationTypeItem
        {
            File = file,
            Key = KeyOf(file),
            Alias = AliasOf(file),
            Name = info.TextOrNull("Name") ?? file.Alias,
            ParentType = info.Guid("ParentType"),
            ChildType = info.Guid("ChildType"),
            Bidirectional = info.Bool("Bidirectional") ?? false,
            IsDependency = info.Bool("IsDependency"),
        };
    }

    /// <inheritdoc />
    public override void Write(RelationTypeItem item, XElement root)
    {
        WriteRoot(item, root);
        XElement info = root.Child("Info");
        info.Set("Name", item.Name);
        info.Set("ParentType", item.ParentType?.ToString());
        info.Set("ChildType", item.ChildType?.ToString());
        info.Set("Bidirectional", item.Bidirectional);
        info.Set("IsDependency", item.IsDependency ?? false);
    }

    /// <inheritdoc />
    public override Task<RelationTypeItem?> FindAsync(RelationTypeItem item) =>
        Task.FromResult(Find(item.Key, item.Alias) is { } type ? From(type) : null);

    /// <inheritdoc />
    public override async Task SaveAsync(RelationTypeItem item)
    {
        IRelationType? existing = Find(item.Key, item.Alias);
        if (existing is not null)
        {
            existing.Name = item.Name;
            existing.Alias = item.Alias;
            existing.ParentObjectType = item.ParentType;
            existing.ChildObjectType = item.ChildType;
            existing.IsBidirectional = item.Bidirectional;
            if (existing is IRelationTypeWithIsDependency dependency && item.IsDependency is { } isDependency)
            {
                dependency.IsDependency = isDependency;
            }
        }

        Umbraco.Cms.Core.Attempt<IRelationType, RelationTypeOperationStatus> attempt = existing is null
            ? await relations.CreateAsync(
                new RelationType(item.Name, item.Alias, item.Bidirectional, item.ParentType, item.ChildType, item.IsDependency ?? false, item.Key),
                UserKey)
            : await relations.UpdateAsync(existing, UserKey);
        Demand(attempt.Success, attempt.Status, $"Storing the relation type {item.Alias}");
    }

    /// <inheritdoc />
    public override Task<bool> ExistsAsync(Guid key, string alias) => Task.FromResult(relations.GetRelationTypeById(key) is not null);

    /// <inheritdoc />
    public override async Task DeleteAsync(Guid key, string alias)
    {
        Umbraco.Cms.Core.Attempt<IRelationType?, RelationTypeOperationStatus> attempt = await relations.DeleteAsync(key, UserKey);
        Demand(attempt.Success, attempt.Status, $"Deleting the relation type {alias}");
    }

    /// <inheritdoc />
    public override Task<IReadOnlyList<RelationTypeItem>> GetAllAsync() =>
        Task.FromResult<IReadOnlyList<RelationTypeItem>>(relations.GetAllRelationTypes().Select(From).ToList());

    private static RelationTypeItem From(IRelationType type) => new()
    {
        Key = type.Key,
        Alias = type.Alias,
        Name = type.Name ?? type.Alias,
        ParentType = type.ParentObjectType,
        ChildType = type.ChildObjectType,
        Bidirectional = type.IsBidirectional,
        IsDependency = (type as IRelationTypeWithIsDependency)?.IsDependency,
    };

    private IRelationType? Find(Guid key, string alias) => relations.GetRelationTypeById(key) ?? relations.GetRelationTypeByAlias(alias);
}
