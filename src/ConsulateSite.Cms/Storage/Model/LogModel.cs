using ConsulateSite.Cms.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Model;

internal static class LogModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<AuditItemRow>(item =>
        {
            item.ToTable("AuditItem").HasKey(x => x.Id);
            item.HasIndex(x => new { x.EntityId, x.CreateDate });
            item.HasIndex(x => x.UserId);
        });

        model.Entity<AuditEntryRow>(entry =>
        {
            entry.ToTable("AuditEntry").HasKey(x => x.Id);
            entry.HasIndex(x => x.EventDate);
        });
    }
}
