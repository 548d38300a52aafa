using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Logs;

/// <summary>The security log. It can be read and continued, never changed.</summary>
internal sealed class AuditEntryRepository(IDatabase database) : IAuditEntryRepository
{
    internal static readonly MemberMap<AuditEntryRow> Members = new MemberMap<AuditEntryRow>()
        .Add(nameof(IAuditEntry.Id), x => x.Id)
        .Add(nameof(IAuditEntry.PerformingUserId), x => x.PerformingUserId)
        .Add(nameof(IAuditEntry.PerformingUserKey), x => x.PerformingUserKey)
        .Add(nameof(IAuditEntry.PerformingDetails), x => x.PerformingDetails)
        .Add(nameof(IAuditEntry.PerformingIp), x => x.PerformingIp)
        .Add(nameof(IAuditEntry.EventDate), x => x.EventDate)
        .Add(nameof(IAuditEntry.CreateDate), x => x.EventDate)
        .Add(nameof(IAuditEntry.AffectedUserId), x => x.AffectedUserId)
        .Add(nameof(IAuditEntry.AffectedUserKey), x => x.AffectedUserKey)
        .Add(nameof(IAuditEntry.AffectedDetails), x => x.AffectedDetails)
        .Add(nameof(IAuditEntry.EventType), x => x.EventType)
        .Add(nameof(IAuditEntry.EventDetails), x => x.EventDetails);

    public IAuditEntry? Get(int id) => ToEntities(database.Read.AuditEntries.Where(x => x.Id == id)).SingleOrDefault();

    public IEnumerable<IAuditEntry> GetMany(params int[]? ids) => ToEntities(
        database.Read.AuditEntries.Where(x => ids == null || ids.Length == 0 || ids.Contains(x.Id)).OrderBy(x => x.Id));

    public bool Exists(int id) => database.Read.AuditEntries.Any(x => x.Id == id);

    public IEnumerable<IAuditEntry> Get(IQuery<IAuditEntry> query) =>
        ToEntities(database.Read.AuditEntries.Matching(query, Members).OrderBy(x => x.Id));

    public int Count(IQuery<IAuditEntry>? query) => database.Read.AuditEntries.Matching(query, Members).Count();

    /// <summary>A page of the log, the newest entry first.</summary>
    public IEnumerable<IAuditEntry> GetPage(long pageIndex, int pageCount, out long records)
    {
        records = database.Read.AuditEntries.LongCount();
        return ToEntities(database.Read.AuditEntries.OrderByDescending(x => x.EventDate).ThenByDescending(x => x.Id).Page(pageIndex, pageCount));
    }

    /// <exception cref="NotSupportedException">The entry has been written before.</exception>
    public void Save(IAuditEntry entity)
    {
        if (entity.HasIdentity)
        {
            throw new NotSupportedException("Entries of the security log cannot be changed.");
        }

        CmsDbContext db = database.Write;
        AuditEntryRow row = new()
        {
            PerformingUserId = entity.PerformingUserId,
            PerformingUserKey = entity.PerformingUserKey,
            PerformingDetails = entity.PerformingDetails,
            PerformingIp = entity.PerformingIp,
            EventDate = entity.EventDate,
            AffectedUserId = entity.AffectedUserId,
            AffectedUserKey = entity.AffectedUserKey,
            AffectedDetails = entity.AffectedDetails,
            EventType = entity.EventType,
            EventDetails = entity.EventDetails,
        };
        db.AuditEntries.Add(row);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    /// <exception cref="NotSupportedException">Always.</exception>
    public void Delete(IAuditEntry entity) => throw new NotSupportedException("Entries of the security log cannot be removed.");

    private static List<IAuditEntry> ToEntities(IQueryable<AuditEntryRow> rows) => [.. rows.AsEnumerable().Select(ToEntity)];

    private static IAuditEntry ToEntity(AuditEntryRow row)
    {
        AuditEntry entry = new()
        {
            Id = row.Id,
            PerformingUserId = row.PerformingUserId,
            PerformingUserKey = row.PerformingUserKey,
            PerformingDetails = row.PerformingDetails,
            PerformingIp = row.PerformingIp,
            EventDate = row.EventDate,
            UpdateDate = row.EventDate,
            AffectedUserId = row.AffectedUserId,
            AffectedUserKey = row.AffectedUserKey,
            AffectedDetails = row.AffectedDetails,
            EventType = row.EventType,
            EventDetails = row.EventDetails,
        };
        entry.ResetDirtyProperties(rememberDirty: false);
        return entry;
    }
}
