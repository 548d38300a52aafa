namespace ConsulateSite.Delivery.Caching;

/// <summary>The names under which kept lists are found again when something joins or leaves them.</summary>
internal static class DeliveryTags
{
    /// <summary>Lists of documents that may stand anywhere.</summary>
    public const string DocumentLists = "delivery:documents";

    /// <summary>Lists of media.</summary>
    public const string MediaLists = "delivery:media";

    /// <summary>Lists of what lies below a document.</summary>
    /// <param name="parent">The key of the document.</param>
    public static string DocumentsBelow(Guid parent) => $"delivery:below:{parent:N}";
}
