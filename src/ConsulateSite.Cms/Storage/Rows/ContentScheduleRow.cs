namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A date at which a document, or one of its cultures, is to be published or unpublished.</summary>
internal sealed class ContentScheduleRow
{
    public Guid Id { get; set; }

    public int NodeId { get; set; }

    /// <summary>Empty for the invariant schedule.</summary>
    public string Culture { get; set; } = string.Empty;

    /// <summary>A member of <see cref="Umbraco.Cms.Core.Models.ContentScheduleAction"/>.</summary>
    public string Action { get; set; } = string.Empty;

    public DateTime Date { get; set; }
}
