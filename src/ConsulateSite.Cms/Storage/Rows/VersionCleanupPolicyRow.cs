namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>How long the old versions of one document type are kept.</summary>
internal sealed class VersionCleanupPolicyRow
{
    public int ContentTypeId { get; set; }

    public bool PreventCleanup { get; set; }

    public int? KeepAllVersionsNewerThanDays { get; set; }

    public int? KeepLatestVersionPerDayForDays { get; set; }

    public DateTime UpdateDate { get; set; }
}
