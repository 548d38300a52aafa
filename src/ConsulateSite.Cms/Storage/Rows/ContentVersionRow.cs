namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>One version of a content item: the current draft, the published one or an older one.</summary>
internal sealed class ContentVersionRow
{
    public int Id { get; set; }

    public int NodeId { get; set; }

    public bool Current { get; set; }

    public bool Published { get; set; }

    public DateTime VersionDate { get; set; }

    public int UserId { get; set; }

    public string? Name { get; set; }

    public int? TemplateId { get; set; }

    public bool PreventCleanup { get; set; }

    /// <summary>The property values as JSON; alias, then culture, then segment.</summary>
    public string Values { get; set; } = "{}";
}
