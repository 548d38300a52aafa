using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>One line of the log that an editor sees beside an item.</summary>
internal sealed class AuditItemRow
{
    public int Id { get; set; }

    public int EntityId { get; set; }

    public AuditType AuditType { get; set; }

    public int UserId { get; set; }

    public string? EntityType { get; set; }

    public string? Comment { get; set; }

    public string? Parameters { get; set; }

    public DateTime CreateDate { get; set; }
}
