using System.Text.Json;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Security.PublicAccess;

/// <summary>The protected documents, kept in memory: every request of a visitor asks for them.</summary>
internal sealed class PublicAccessRepository(IDatabase database, CommitClock clock) : IPublicAccessRepository
{
    private readonly CommittedCache<PublicAccessRow[]> _cache = new(database, clock);

    public PublicAccessEntry? Get(Guid id) => All().FirstOrDefault(x => x.Key == id);

    public IEnumerable<PublicAccessEntry> GetMany(params Guid[]? ids) => [.. All().Where(x => ids is null or [] || ids.Contains(x.Key))];

    public bool Exists(Guid id) => Rows().Any(x => x.Key == id);

    public IEnumerable<PublicAccessEntry> Get(IQuery<PublicAccessEntry> query) => [.. All().Matching(query)];

    public int Count(IQuery<PublicAccessEntry>? query) => All().Matching(query).Count();

    public void Save(PublicAccessEntry entity)
    {
        CmsDbContext db = database.Write;
        PublicAccessRow? stored = db.PublicAccess.AsTracking().SingleOrDefault(x => x.Key == entity.Key);
        if (stored is null)
        {
            entity.AddingEntity();
        }
        else
        {
            entity.UpdatingEntity();
        }

        PublicAccessRow row = stored ?? db.PublicAccess.Add(new PublicAccessRow { Key = entity.Key }).Entity;
        row.NodeId = entity.ProtectedNodeId;
        row.LoginNodeId = entity.LoginNodeId;
        row.NoAccessNodeId = entity.NoAccessNodeId;
        row.Rules = JsonSerializer.Serialize(entity.Rules.Select(x => new AccessRule(x.Key, x.RuleType, x.RuleValue)));
        row.CreateDate = entity.CreateDate;
        row.UpdateDate = entity.UpdateDate;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        _cache.Invalidate();
        entity.ResetDirtyProperties();
    }

    public void Delete(PublicAccessEntry entity)
    {
        database.Write.PublicAccess.Where(x => x.Key == entity.Key).ExecuteDelete();
        _cache.Invalidate();
    }

    private static PublicAccessEntry ToEntity(PublicAccessRow row)
    {
        IEnumerable<PublicAccessRule> rules = JsonSerializer.Deserialize<AccessRule[]>(row.Rules)!
            .Select(x => new PublicAccessRule(x.Key, row.Key) { RuleType = x.Type, RuleValue = x.Value });
        PublicAccessEntry entry = new(row.Key, row.NodeId, row.LoginNodeId, row.NoAccessNodeId, rules)
        {
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        entry.ResetDirtyProperties(rememberDirty: false);
        return entry;
    }

    private PublicAccessRow[] Rows() => _cache.Get(() => [.. database.Read.PublicAccess.OrderBy(x => x.CreateDate)]);

    private IEnumerable<PublicAccessEntry> All() => Rows().Select(ToEntity);
}
