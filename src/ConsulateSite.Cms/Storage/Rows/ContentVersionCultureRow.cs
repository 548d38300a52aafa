namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>The name that a version carries in one culture.</summary>
internal sealed class ContentVersionCultureRow
{
    public int VersionId { get; set; }

    public string Culture { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public DateTime Date { get; set; }
}
