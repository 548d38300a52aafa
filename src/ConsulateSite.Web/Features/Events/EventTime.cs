using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Events;

/// <summary>When an event takes place, by the site's clocks.</summary>
/// <param name="Starts">When it begins.</param>
/// <param name="Ends">When it ends; for whole days the end of the last of them.</param>
/// <param name="IsAllDay">Whether it takes whole days.</param>
/// <param name="HasEnd">Whether the editors said when it ends.</param>
internal sealed record EventTime(DateTime Starts, DateTime Ends, bool IsAllDay, bool HasEnd)
{
    /// <summary>The first day.</summary>
    public DateOnly FirstDay => DateOnly.FromDateTime(Starts);

    /// <summary>The last day.</summary>
    public DateOnly LastDay => DateOnly.FromDateTime(IsAllDay ? Ends.AddDays(-1) : Ends);

    /// <summary>When an event takes place; <c>null</c> when nobody said.</summary>
    public static EventTime? Of(Event content)
    {
        if (content.StartsAt is not { } starts)
        {
            return null;
        }

        DateTime ends = content.EndsAt is { } end && end >= starts ? end : starts;
        return content.AllDay is true
            ? new EventTime(starts.Date, ends.Date.AddDays(1), IsAllDay: true, HasEnd: true)
            : new EventTime(starts, ends, IsAllDay: false, HasEnd: ends > starts);
    }

    /// <summary>Whether it is over. One without an end lasts until the end of its day.</summary>
    public bool IsPast(DateTime now) => Over <= now;

    /// <summary>The moment from which it is over.</summary>
    public DateTime Over => HasEnd ? Ends : Starts.Date.AddDays(1);

    /// <summary>The same in words.</summary>
    public string InWords(PageContext page)
    {
        if (FirstDay != LastDay)
        {
            return IsAllDay
                ? page.Texts["Date.Range", page.Formats.DateWithWeekday(FirstDay), page.Formats.DateWithWeekday(LastDay)]
                : page.Texts["Date.Range", page.Formats.DateWithTime(Starts), page.Formats.DateWithTime(Ends)];
        }

        string day = page.Formats.DateWithWeekday(FirstDay);
        return IsAllDay ? day
            : HasEnd ? page.Formats.List([day, page.Formats.TimeRange(TimeOnly.FromDateTime(Starts), TimeOnly.FromDateTime(Ends))])
            : page.Formats.List([day, page.Formats.Time(TimeOnly.FromDateTime(Starts))]);
    }

    /// <summary>The same on the earth's clocks.</summary>
    public (DateTimeOffset Starts, DateTimeOffset Ends) Moments(PageContext page) => (SiteZone.MomentOf(Starts, page), SiteZone.MomentOf(Ends, page));
}
