namespace ConsulateSite.Web.Features.Feeds;

/// <summary>What a feed tells of, and under which name.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Title">What the feed is called, with what narrows it.</param>
/// <param name="Candidates">What passes the filter, with what is over, in the order of the feed.</param>
/// <param name="Turned">When it last changed by the clock alone; <c>null</c> if it never did.</param>
internal sealed record FeedSelection(IFeedSource Source, string Title, IReadOnlyList<FeedCandidate> Candidates, DateTimeOffset? Turned);
