using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Settings;

/// <summary>Values that the system remembers under a name.</summary>
internal sealed class KeyValueRepository(IDatabase database, TimeProvider time) : IKeyValueRepository
{
    public IKeyValue? Get(string? id) => All(rows => rows.Where(row => row.Key == id)).FirstOrDefault();

    public IEnumerable<IKeyValue> GetMany(params string[]? ids) =>
        All(rows => ids is null or [] ? rows : rows.Where(row => ids.Contains(row.Key)));

    public bool Exists(string id) => Get(id) is not null;

    public IReadOnlyDictionary<string, string?> FindByKeyPrefix(string keyPrefix) =>
        All(rows => rows.Where(row => row.Key.StartsWith(keyPrefix))).ToDictionary(x => x.Identifier, x => x.Value, StringComparer.Ordinal);

    public void Save(IKeyValue entity)
    {
        CmsDbContext write = database.Write;
        entity.UpdateDate = time.GetUtcNow().UtcDateTime;
        int changed = write.KeyValues.Where(row => row.Key == entity.Identifier).ExecuteUpdate(set => set
            .SetProperty(row => row.Value, entity.Value)
            .SetProperty(row => row.UpdateDate, entity.UpdateDate));
        if (changed == 0)
        {
            write.KeyValues.Add(new KeyValueRow { Key = entity.Identifier, Value = entity.Value, UpdateDate = entity.UpdateDate });
            write.SaveChanges();
            write.ChangeTracker.Clear();
        }
    }

    public void Delete(IKeyValue entity) => database.Write.KeyValues.Where(row => row.Key == entity.Identifier).ExecuteDelete();

    private List<IKeyValue> All(Func<IQueryable<KeyValueRow>, IQueryable<KeyValueRow>> filter) => database.InScope(
        () => filter(database.Read.KeyValues).OrderBy(row => row.Key).AsEnumerable().Select(ToEntity).ToList());

    private static IKeyValue ToEntity(KeyValueRow row)
    {
        KeyValue keyValue = new() { Identifier = row.Key, Value = row.Value, UpdateDate = row.UpdateDate };
        keyValue.ResetDirtyProperties(rememberDirty: false);
        return keyValue;
    }
}
