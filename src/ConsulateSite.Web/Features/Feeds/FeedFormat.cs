namespace ConsulateSite.Web.Features.Feeds;

/// <summary>The form in which a feed is written.</summary>
/// <param name="Ending">The ending of its address, without the dot.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Name">What it is called in all languages; <c>null</c> for the calendar, for which every language has a word.</param>
internal sealed record FeedFormat(string Ending, string MediaType, string? Name)
{
    /// <summary>RSS 2.0.</summary>
    public static readonly FeedFormat Rss = new("rss", "application/rss+xml", "RSS");

    /// <summary>Atom 1.0, RFC 4287.</summary>
    public static readonly FeedFormat Atom = new("atom", "application/atom+xml", "Atom");

    /// <summary>JSON Feed 1.1.</summary>
    public static readonly FeedFormat Json = new("json", "application/feed+json", "JSON");

    /// <summary>iCalendar, RFC 5545: for events, with those that are over, and for what calendars alone can follow.</summary>
    public static readonly FeedFormat Calendar = new("ics", "text/calendar", Name: null);

    private static readonly FeedFormat[] All = [Rss, Atom, Json, Calendar];

    /// <summary>The forms that a feed has.</summary>
    /// <param name="name">One of <see cref="FeedNames" />.</param>
    public static IEnumerable<FeedFormat> Of(string name) => name switch
    {
        FeedNames.Events => All,
        FeedNames.Hours or FeedNames.Holidays => [Calendar],
        _ => All.Where(format => format != Calendar),
    };

    /// <summary>The media types of all forms.</summary>
    public static IEnumerable<string> MediaTypes => All.Select(format => format.MediaType);
}
