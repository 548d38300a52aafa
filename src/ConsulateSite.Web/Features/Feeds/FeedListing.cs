using ConsulateSite.Web.Features.Calendars;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>What a feed may tell of now.</summary>
/// <param name="Candidates">In the order of the feed.</param>
/// <param name="Turned">When the listing last changed by the clock alone; <c>null</c> if it never did.</param>
/// <param name="Surroundings">Writes what a calendar has to say before all else; <c>null</c> for nothing.</param>
internal sealed record FeedListing(IReadOnlyList<FeedCandidate> Candidates, DateTimeOffset? Turned = null, Action<CalendarText>? Surroundings = null);
