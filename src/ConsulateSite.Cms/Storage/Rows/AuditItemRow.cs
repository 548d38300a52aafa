namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>One line of the log that an editor sees beside an item.</summary>
internal sealed class AuditItemRow
{
    public int Id { get; set; }

    public int EntityId { get; set; }

    /// <summary>A member of <see cref="Umbraco.Cms.Core.Models.AuditType"/>.</summary>
    public string AuditType { get; set; } = string.Empty;

    public int UserId { get; set; }

    public string? EntityType { get; set; }

    public string? Comment { get; set; }

    public string? Parameters { get; set; }

    public DateTime CreateDate { get; set; }
}
