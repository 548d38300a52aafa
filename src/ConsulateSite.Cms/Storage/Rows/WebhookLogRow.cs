namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>An attempt to tell a webhook.</summary>
internal sealed class WebhookLogRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public Guid WebhookKey { get; set; }

    public string Url { get; set; } = string.Empty;

    public string EventAlias { get; set; } = string.Empty;

    public string StatusCode { get; set; } = string.Empty;

    public DateTime Date { get; set; }

    public int RetryCount { get; set; }

    public string RequestHeaders { get; set; } = string.Empty;

    public string? RequestBody { get; set; }

    public string ResponseHeaders { get; set; } = string.Empty;

    public string ResponseBody { get; set; } = string.Empty;

    public bool HasFailed { get; set; }

    public bool IsSuccess { get; set; }
}
