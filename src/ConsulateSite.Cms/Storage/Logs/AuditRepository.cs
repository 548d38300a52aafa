using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Logs;

/// <summary>The log that editors see beside an item. The identifier of an entry's entity is that of the item it is about.</summary>
internal sealed class AuditRepository(IDatabase database, TimeProvider time) : IAuditRepository
{
    internal static readonly MemberMap<AuditItemRow> Members = new MemberMap<AuditItemRow>()
        .Add(nameof(IAuditItem.Id), x => x.EntityId)
        .Add(nameof(IAuditItem.UserId), x => x.UserId)
        .Add(nameof(IAuditItem.AuditType), x => x.AuditType)
        .Add(nameof(IAuditItem.EntityType), x => x.EntityType)
        .Add(nameof(IAuditItem.Comment), x => x.Comment)
        .Add(nameof(IAuditItem.Parameters), x => x.Parameters)
        .Add(nameof(IAuditItem.CreateDate), x => x.CreateDate);

    private static readonly AuditType[] Transient = [AuditType.Open, AuditType.System];

    /// <summary>The entry with the given number, which is the entry's own.</summary>
    public IAuditItem? Get(int id) => database.Read.AuditItems.Where(x => x.Id == id).AsEnumerable().Select(ToEntity).SingleOrDefault();

    public IEnumerable<IAuditItem> GetMany(params int[]? ids) => ToEntities(
        database.Read.AuditItems.Where(x => ids == null || ids.Length == 0 || ids.Contains(x.Id)).OrderBy(x => x.Id));

    public bool Exists(int id) => database.Read.AuditItems.Any(x => x.Id == id);

    public IEnumerable<IAuditItem> Get(IQuery<IAuditItem> query) =>
        ToEntities(database.Read.AuditItems.Matching(query, Members).OrderBy(x => x.Id));

    public IEnumerable<IAuditItem> Get(AuditType type, IQuery<IAuditItem> query) =>
        ToEntities(database.Read.AuditItems.Where(x => x.AuditType == type).Matching(query, Members).OrderBy(x => x.Id));

    public int Count(IQuery<IAuditItem>? query) => database.Read.AuditItems.Matching(query, Members).Count();

    public IEnumerable<IAuditItem> GetPagedResultsByQuery(
        IQuery<IAuditItem> query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Direction orderDirection,
        AuditType[]? auditTypeFilter,
        IQuery<IAuditItem>? customFilter)
    {
        IQueryable<AuditItemRow> rows = database.Read.AuditItems.Matching(query, Members).Matching(customFilter, Members);
        if (auditTypeFilter is { Length: > 0 })
        {
            rows = rows.Where(x => auditTypeFilter.Contains(x.AuditType));
        }

        totalRecords = rows.Count();
        IOrderedQueryable<AuditItemRow> ordered = orderDirection == Direction.Ascending
            ? rows.OrderBy(x => x.CreateDate).ThenBy(x => x.Id)
            : rows.OrderByDescending(x => x.CreateDate).ThenByDescending(x => x.Id);
        return ToEntities(ordered.Page(pageIndex, pageSize));
    }

    public void Save(IAuditItem entity)
    {
        CmsDbContext db = database.Write;
        db.AuditItems.Add(new AuditItemRow
        {
            EntityId = entity.Id,
            AuditType = entity.AuditType,
            UserId = entity.UserId,
            EntityType = entity.EntityType,
            Comment = entity.Comment,
            Parameters = entity.Parameters,
            CreateDate = entity.CreateDate == default ? time.GetUtcNow().UtcDateTime : entity.CreateDate,
        });
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }

    /// <exception cref="NotSupportedException">Always: an entry is true for ever.</exception>
    public void Delete(IAuditItem entity) =>
        throw new NotSupportedException("Entries of the log cannot be removed one by one.");

    /// <summary>Removes old entries about opening items and about the system; what editors did is kept.</summary>
    public void CleanLogs(int maximumAgeOfLogsInMinutes)
    {
        DateTime oldest = time.GetUtcNow().UtcDateTime.AddMinutes(-maximumAgeOfLogsInMinutes);
        database.Write.AuditItems.Where(x => x.CreateDate < oldest && Transient.Contains(x.AuditType)).ExecuteDelete();
    }

    private static List<IAuditItem> ToEntities(IQueryable<AuditItemRow> rows) => [.. rows.AsEnumerable().Select(ToEntity)];

    private static IAuditItem ToEntity(AuditItemRow row) =>
        new AuditItem(row.EntityId, row.AuditType, row.UserId, row.EntityType, row.Comment, row.Parameters, row.CreateDate);
}
