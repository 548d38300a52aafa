namespace ConsulateSite.Web.Features.Feeds;

/// <summary>What a feed tells of, and under which name.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Title">What the feed is called, with what narrows it.</param>
/// <param name="Listing">What passes the filter, with what is over.</param>
internal sealed record FeedSelection(IFeedSource Source, string Title, FeedListing Listing)
{
    /// <summary>What passes the filter, with what is over, in the order of the feed.</summary>
    public IReadOnlyList<FeedCandidate> Candidates => Listing.Candidates;

    /// <summary>When it last changed by the clock alone; <c>null</c> if it never did.</summary>
    public DateTimeOffset? Turned => Listing.Turned;
}
