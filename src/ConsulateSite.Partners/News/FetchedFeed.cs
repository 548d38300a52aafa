namespace ConsulateSite.Partners.News;

/// <summary>What came of asking for a feed.</summary>
/// <param name="Items">Its entries; <c>null</c> when it has not changed.</param>
/// <param name="Tag">What the server calls this state; <c>null</c> when it does not say.</param>
/// <param name="Date">When the server says that it changed last, as it wrote it; <c>null</c> when it does not say.</param>
internal sealed record FetchedFeed(IReadOnlyList<FeedItem>? Items, string? Tag, string? Date);
