namespace ConsulateSite.Cms.Storage.Rows;

/// <summary>A user wants to hear when something is done to a node or below it. Umbraco calls it a notification.</summary>
internal sealed class SubscriptionRow
{
    public int UserId { get; set; }

    public int NodeId { get; set; }

    public NodeRow Node { get; set; } = null!;

    /// <summary>The letter of one of Umbraco's actions.</summary>
    public string Action { get; set; } = string.Empty;
}
