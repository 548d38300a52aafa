namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>Somebody outside who wants to hear of changes.</summary>
internal sealed class WebhookRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public string Url { get; set; } = string.Empty;

    public bool Enabled { get; set; }

    /// <summary>The aliases of the events, as JSON.</summary>
    public string Events { get; set; } = "[]";

    /// <summary>The types of content that matter, as JSON; none means all.</summary>
    public string ContentTypes { get; set; } = "[]";

    /// <summary>What is sent as headers, as encrypted JSON.</summary>
    public string Headers { get; set; } = string.Empty;

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
