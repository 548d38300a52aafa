using ConsulateSite.Web.Features.Calendars;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Writes calendars that are followed.</summary>
internal static class FeedCalendar
{
    // How often calendars look for what is new.
    private const string AskAgain = "PT1H";

    /// <summary>Writes what a feed tells of, what is over too.</summary>
    public static string Write(FeedSelection selection)
    {
        CalendarText text = CalendarText.Begin()
            .Words("NAME", selection.Title)
            .Words("X-WR-CALNAME", selection.Title)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", AskAgain)
            .Line("X-PUBLISHED-TTL", AskAgain);
        selection.Listing.Surroundings?.Invoke(text);
        foreach (FeedCandidate candidate in selection.Candidates)
        {
            candidate.InCalendar?.Invoke(text);
        }

        return text.End();
    }
}
