using ConsulateSite.Cms.Storage.Logs;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Logs;

public sealed class AuditEntryRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private static readonly DateTime Date = new(2026, 5, 6, 7, 8, 9, DateTimeKind.Utc);

    private readonly string _mark = $"test/{Guid.NewGuid():N}";

    private IAuditEntryRepository Log => engine.Get<IAuditEntryRepository>();

    [Fact]
    public void Every_member_of_an_entry_is_read_back()
    {
        AuditEntry entry = Write(Date);
        IAuditEntry read = engine.InScope(() => Log.Get(entry.Id))!;
        Assert.Equal(entry.PerformingUserId, read.PerformingUserId);
        Assert.Equal(entry.PerformingUserKey, read.PerformingUserKey);
        Assert.Equal("performer", read.PerformingDetails);
        Assert.Equal("::1", read.PerformingIp);
        Assert.Equal(Date, read.EventDate);
        Assert.Equal(entry.AffectedUserId, read.AffectedUserId);
        Assert.Equal(entry.AffectedUserKey, read.AffectedUserKey);
        Assert.Equal("affected", read.AffectedDetails);
        Assert.Equal(_mark, read.EventType);
        Assert.Equal("details", read.EventDetails);
        Assert.True(engine.InScope(() => Log.Exists(entry.Id)));
        Assert.Equal(entry.Id, Assert.Single(engine.InScope(() => Log.GetMany(entry.Id))).Id);
    }

    [Fact]
    public void Each_mapped_member_can_be_queried()
    {
        AuditEntry entry = Write(Date);
        IQuery<IAuditEntry>[] queries =
        [
            Query().Where(x => x.Id == entry.Id),
            Query().Where(x => x.PerformingUserId == entry.PerformingUserId),
            Query().Where(x => x.PerformingUserKey == entry.PerformingUserKey),
            Query().Where(x => x.PerformingDetails == "performer"),
            Query().Where(x => x.PerformingIp == "::1"),
            Query().Where(x => x.EventDate == Date),
            Query().Where(x => x.CreateDate == Date),
            Query().Where(x => x.AffectedUserId == entry.AffectedUserId),
            Query().Where(x => x.AffectedUserKey == entry.AffectedUserKey),
            Query().Where(x => x.AffectedDetails == "affected"),
            Query().Where(x => x.EventType == _mark),
            Query().Where(x => x.EventDetails == "details"),
        ];
        Assert.Equal(AuditEntryRepository.Members.Names.Count, queries.Length);
        engine.InScope(() => Assert.All(queries, query => Assert.Contains(Log.Get(query), x => x.Id == entry.Id)));
    }

    [Fact]
    public void Pages_begin_with_the_newest_entry()
    {
        AuditEntry[] entries = [Write(Date.AddYears(50)), Write(Date.AddYears(52)), Write(Date.AddYears(51))];
        IEnumerable<IAuditEntry> page = engine.InScope(() => Log.GetPage(0, 2, out long total));
        Assert.Equal([entries[1].Id, entries[2].Id], page.Select(x => x.Id));
    }

    [Fact]
    public void An_entry_is_neither_changed_nor_removed()
    {
        AuditEntry entry = Write(Date);
        Assert.Throws<NotSupportedException>(() => engine.InScope(() => Log.Save(entry)));
        Assert.Throws<NotSupportedException>(() => engine.InScope(() => Log.Delete(entry)));
    }

    private AuditEntry Write(DateTime date)
    {
        AuditEntry entry = new()
        {
            PerformingUserId = -1,
            PerformingUserKey = Guid.NewGuid(),
            PerformingDetails = "performer",
            PerformingIp = "::1",
            EventDate = date,
            AffectedUserId = 5,
            AffectedUserKey = Guid.NewGuid(),
            AffectedDetails = "affected",
            EventType = _mark,
            EventDetails = "details",
        };
        engine.InScope(() => Log.Save(entry));
        return entry;
    }

    private IQuery<IAuditEntry> Query() => engine.Get<IDatabase>().Scopes.CreateQuery<IAuditEntry>();
}
