using ConsulateSite.Cms.Storage.Logs;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Logs;

public sealed class AuditRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private static readonly DateTime Date = new(2026, 5, 6, 7, 8, 9, DateTimeKind.Utc);
    private static int _entity;

    private readonly int _id = Interlocked.Increment(ref _entity) + 1000;

    private IAuditRepository Log => engine.Get<IAuditRepository>();

    [Fact]
    public void Every_member_of_an_entry_is_read_back()
    {
        Write(AuditType.Publish, Date);
        IAuditItem read = Assert.Single(engine.InScope(() => Log.Get(Query().Where(x => x.Id == _id))));
        Assert.Equal(_id, read.Id);
        Assert.Equal(AuditType.Publish, read.AuditType);
        Assert.Equal(-1, read.UserId);
        Assert.Equal("Document", read.EntityType);
        Assert.Equal("comment", read.Comment);
        Assert.Equal("parameters", read.Parameters);
        Assert.Equal(Date, read.CreateDate);
    }

    [Fact]
    public void An_entry_without_a_date_is_dated()
    {
        Write(AuditType.Save, date: null);
        DateTime date = engine.InScope(() => Log.Get(Query().Where(x => x.Id == _id)).Single().CreateDate);
        Assert.InRange(date, DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow.AddMinutes(1));
    }

    [Fact]
    public void Each_mapped_member_can_be_queried()
    {
        Write(AuditType.Move, Date);
        DateTimeOffset? since = new DateTimeOffset(Date);
        AuditType type = AuditType.Move;
        IQuery<IAuditItem>[] queries =
        [
            Query().Where(x => x.Id == _id),
            Query().Where(x => x.UserId == -1),
            Query().Where(x => x.AuditType == type),
            Query().Where(x => x.EntityType == "Document"),
            Query().Where(x => x.Comment == "comment"),
            Query().Where(x => x.Parameters == "parameters"),
            Query().Where(x => x.CreateDate >= Date),
            Query().Where(x => (DateTimeOffset)x.CreateDate >= since),
        ];
        Assert.Equal(AuditRepository.Members.Names.Count + 1, queries.Length);
        engine.InScope(() => Assert.All(queries, query => Assert.Equal(1, Log.Count(query.Where(x => x.Id == _id)))));
    }

    [Fact]
    public void A_member_that_is_not_stored_cannot_be_queried() =>
        Assert.Throws<NotSupportedException>(() => engine.InScope(() => Log.Count(Query().Where(x => x.Key == Guid.Empty))));

    [Fact]
    public void Later_dates_are_left_out_by_a_point_in_time()
    {
        Write(AuditType.Move, Date);
        DateTimeOffset? later = new DateTimeOffset(Date).AddHours(1);
        Assert.Equal(0, engine.InScope(() => Log.Count(Query().Where(x => x.Id == _id && (DateTimeOffset)x.CreateDate >= later))));
    }

    [Fact]
    public void Pages_are_filtered_by_type_and_ordered_by_date()
    {
        Write(AuditType.Save, Date);
        Write(AuditType.Publish, Date.AddMinutes(2));
        Write(AuditType.Publish, Date.AddMinutes(1));
        Write(AuditType.Publish, Date.AddMinutes(3));

        IEnumerable<IAuditItem> first = engine.InScope(() => Log.GetPagedResultsByQuery(
            Query().Where(x => x.Id == _id), 0, 2, out long _, Direction.Descending, [AuditType.Publish], Query().Where(x => x.UserId == -1)));
        IEnumerable<IAuditItem> second = engine.InScope(() => Log.GetPagedResultsByQuery(
            Query().Where(x => x.Id == _id), 1, 2, out long _, Direction.Ascending, null, null));

        Assert.Equal([Date.AddMinutes(3), Date.AddMinutes(2)], first.Select(x => x.CreateDate));
        Assert.Equal([Date.AddMinutes(2), Date.AddMinutes(3)], second.Select(x => x.CreateDate));
        Assert.Single(engine.InScope(() => Log.Get(AuditType.Save, Query().Where(x => x.Id == _id))));
    }

    [Fact]
    public void Cleaning_keeps_what_editors_did()
    {
        Write(AuditType.Open, Date);
        Write(AuditType.Publish, Date);
        engine.InScope(() => Log.CleanLogs(60));
        IAuditItem kept = Assert.Single(engine.InScope(() => Log.Get(Query().Where(x => x.Id == _id))));
        Assert.Equal(AuditType.Publish, kept.AuditType);
        Assert.Throws<NotSupportedException>(() => engine.InScope(() => Log.Delete(kept)));
    }

    private void Write(AuditType type, DateTime? date) =>
        engine.InScope(() => Log.Save(new AuditItem(_id, type, -1, "Document", "comment", "parameters", date)));

    private IQuery<IAuditItem> Query() => engine.Get<IDatabase>().Scopes.CreateQuery<IAuditItem>();
}
