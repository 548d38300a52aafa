using ConsulateSite.Web.Features.Calendars;
using ConsulateSite.Web.Models.Generated;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Something that a feed may tell of. It is put into words when it is known that it does.</summary>
/// <param name="Content">The document.</param>
/// <param name="Tags">What it is about, as addresses name it.</param>
/// <param name="Audiences">The codes of those whom it is for.</param>
/// <param name="Build">Puts it into words; <c>null</c> when there is nothing to show.</param>
internal sealed record FeedCandidate(IPublishedContent Content, IReadOnlyList<string> Tags, IReadOnlyList<string> Audiences, Func<FeedItem?> Build)
{
    /// <summary>Whether it is over, and stands in calendars only.</summary>
    public bool IsOver { get; init; }

    /// <summary>Writes it into a calendar; <c>null</c> for what has no time.</summary>
    public Action<CalendarText>? InCalendar { get; init; }

    /// <summary>Whether a filter lets it through. That of a section has been applied before.</summary>
    public bool Passes(FeedFilter? filter) => filter?.By switch
    {
        FeedFilter.Tag => Tags.Contains(filter.Value, StringComparer.Ordinal),
        FeedFilter.Audience => Audiences.Contains(filter.Value, StringComparer.Ordinal),
        FeedFilter.Office => Content is ICoded { Code: { } code } && code == filter.Value,
        _ => true,
    };
}
