namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>One line of the security log: who did what to whom, from where.</summary>
internal sealed class AuditEntryRow
{
    public int Id { get; set; }

    public int PerformingUserId { get; set; }

    public Guid? PerformingUserKey { get; set; }

    public string? PerformingDetails { get; set; }

    public string? PerformingIp { get; set; }

    public DateTime EventDate { get; set; }

    public int AffectedUserId { get; set; }

    public Guid? AffectedUserKey { get; set; }

    public string? AffectedDetails { get; set; }

    public string? EventType { get; set; }

    public string? EventDetails { get; set; }
}
