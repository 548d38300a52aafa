using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Relations;

/// <summary>The kinds of relations, kept in memory.</summary>
internal sealed class RelationTypes(IDatabase database, CommitClock clock)
{
    private readonly CommittedCache<RelationTypeRow[]> _cache = new(database, clock);

    /// <summary>All kinds, by number. The rows are shared and must not be changed.</summary>
    public IReadOnlyList<RelationTypeRow> All => _cache.Get(() => [.. database.Read.RelationTypes.OrderBy(x => x.Id)]);

    /// <summary>Says that the ambient scope has changed a kind.</summary>
    public void Invalidate() => _cache.Invalidate();

    /// <summary>The numbers of the kinds with the given aliases.</summary>
    public int[] IdsOf(IEnumerable<string> aliases) =>
        [.. aliases.Join(All, alias => alias, row => row.Alias, (_, row) => row.Id, StringComparer.OrdinalIgnoreCase)];

    /// <summary>A kind as an entity of its own.</summary>
    /// <exception cref="InvalidOperationException">There is none with this number.</exception>
    public IRelationTypeWithIsDependency Get(int id) => ToEntity(All.First(x => x.Id == id));

    public static IRelationTypeWithIsDependency ToEntity(RelationTypeRow row)
    {
        RelationType type = new(row.Name, row.Alias, row.IsBidirectional, row.ParentObjectType, row.ChildObjectType, row.IsDependency, row.Key);
        type.DisableChangeTracking();
        type.Id = row.Id;
        type.ResetDirtyProperties(rememberDirty: false);
        type.EnableChangeTracking();
        return type;
    }
}
