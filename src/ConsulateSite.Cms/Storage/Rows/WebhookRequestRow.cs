namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>News that a webhook has not taken yet.</summary>
internal sealed class WebhookRequestRow
{
    public int Id { get; set; }

    public Guid WebhookKey { get; set; }

    public string EventAlias { get; set; } = string.Empty;

    /// <summary>What is sent, as JSON.</summary>
    public string? Body { get; set; }

    public int RetryCount { get; set; }

    /// <summary>When it is sent next.</summary>
    public DateTime DueDate { get; set; }
}
