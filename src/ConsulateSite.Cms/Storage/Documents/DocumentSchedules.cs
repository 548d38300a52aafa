using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>The dates at which documents are to be published or unpublished.</summary>
internal sealed class DocumentSchedules(IDatabase database)
{
    public ContentScheduleCollection Get(int nodeId)
    {
        ContentScheduleCollection collection = new();
        foreach (ContentScheduleRow row in database.Read.Schedules.Where(x => x.NodeId == nodeId).ToList())
        {
            collection.Add(ToSchedule(row));
        }

        return collection;
    }

    public Dictionary<int, IEnumerable<ContentSchedule>> ByIds(int[] nodeIds) => database.Read.Schedules
        .Where(x => nodeIds.Contains(x.NodeId))
        .AsEnumerable()
        .GroupBy(x => x.NodeId)
        .ToDictionary(group => group.Key, group => (IEnumerable<ContentSchedule>)[.. group.Select(ToSchedule)]);

    /// <summary>Stores the schedule of a document instead of the one it had; new entries get their identifiers.</summary>
    public void Replace(int nodeId, ContentScheduleCollection schedule)
    {
        CmsDbContext context = database.Write;
        context.Schedules.Where(x => x.NodeId == nodeId).ExecuteDelete();
        foreach (ContentSchedule entry in schedule.FullSchedule)
        {
            if (entry.Id == Guid.Empty)
            {
                entry.Id = Guid.NewGuid();
            }

            context.Schedules.Add(new ContentScheduleRow
            {
                Id = entry.Id,
                NodeId = nodeId,
                Culture = entry.Culture,
                Action = entry.Action.ToString(),
                Date = entry.Date,
            });
        }

        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

    /// <summary>Deletes the entries up to a date, of one action or of all.</summary>
    public void Clear(DateTime date, ContentScheduleAction? action)
    {
        IQueryable<ContentScheduleRow> rows = database.Write.Schedules.Where(x => x.Date <= date);
        if (action is not null)
        {
            string name = action.Value.ToString();
            rows = rows.Where(x => x.Action == name);
        }

        rows.ExecuteDelete();
    }

    /// <summary>Those of the rows for which an action is due.</summary>
    public IQueryable<ContentRow> Due(IQueryable<ContentRow> rows, DateTime date, ContentScheduleAction action)
    {
        string name = action.ToString();
        DbSet<ContentScheduleRow> schedules = database.Read.Schedules;
        return rows.Where(row => !row.Node.Trashed && schedules.Any(x => x.NodeId == row.NodeId && x.Action == name && x.Date <= date));
    }

    private static ContentSchedule ToSchedule(ContentScheduleRow row) =>
        new(row.Id, row.Culture, row.Date, Enum.Parse<ContentScheduleAction>(row.Action));
}
