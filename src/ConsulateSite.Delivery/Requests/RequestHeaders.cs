namespace ConsulateSite.Delivery.Requests;

/// <summary>The headers that change an answer.</summary>
internal static class RequestHeaders
{
    /// <summary>The reader's languages, in the form of HTTP.</summary>
    public const string Language = "Accept-Language";

    /// <summary>The secret that opens an interface that is not public, and drafts.</summary>
    public const string ApiKey = "Api-Key";

    /// <summary>Whether drafts are wanted: <c>true</c> or <c>false</c>.</summary>
    public const string Preview = "Preview";

    /// <summary>The key or the URL segment of the document without parent from which paths begin.</summary>
    public const string StartItem = "Start-Item";

    /// <summary>All of them, for caches between here and the reader.</summary>
    public const string Vary = $"{Language}, {ApiKey}, {Preview}, {StartItem}";
}
