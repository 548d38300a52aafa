using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>The hour of the site. What editors write, such as the end of an alert, is meant in it.</summary>
internal static class SiteZone
{
    /// <summary>The site's time zone; UTC when the site names none that exists.</summary>
    public static TimeZoneInfo Of(PageContext page) =>
        page.Site.TimeZone is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out TimeZoneInfo? zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The moment of a date and time on the site's clocks.</summary>
    public static DateTimeOffset MomentOf(DateTime local, PageContext page)
    {
        DateTime time = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(time, Of(page).GetUtcOffset(time));
    }

    /// <summary>What the site's clocks show at a moment.</summary>
    public static DateTime LocalOf(DateTimeOffset moment, PageContext page) => TimeZoneInfo.ConvertTime(moment, Of(page)).DateTime;
}
