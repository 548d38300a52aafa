namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A mail that has not been sent yet.</summary>
internal sealed class OutgoingMailRow
{
    public int Id { get; set; }

    public string Recipient { get; set; } = string.Empty;

    public string Subject { get; set; } = string.Empty;

    /// <summary>Plain text.</summary>
    public string Body { get; set; } = string.Empty;

    /// <summary>How often sending has failed.</summary>
    public int Failures { get; set; }

    /// <summary>When sending is tried next.</summary>
    public DateTime DueDate { get; set; }
}
