using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Says whether something is open now, by the site's clocks.</summary>
internal sealed class OpeningStateBuilder(TimeProvider time)
{
    private const int DaysAhead = 14;
    private const int DaysInWeek = 7;

    /// <summary>Builds the state.</summary>
    /// <param name="place">What has opening hours.</param>
    /// <param name="keepsHolidays">Whether it is closed on the public holidays of the two countries.</param>
    /// <param name="page">The request. The page is out of date when the state changes.</param>
    /// <returns>The state; <c>null</c> when nobody noted any hours.</returns>
    public OpeningState? Build(IHours place, bool keepsHolidays, PageContext page)
    {
        IReadOnlyList<OpeningHoursBlock> hours = place.OpeningHours(page.Culture);
        if (hours.Count == 0)
        {
            return null;
        }

        DateTime now = SiteZone.LocalOf(time.GetUtcNow(), page);
        DateOnly today = DateOnly.FromDateTime(now);
        ExpireAt(today.AddDays(1).ToDateTime(TimeOnly.MinValue), page);
        string? holiday = keepsHolidays ? Holidays.On(today, page) : null;
        if (holiday is not null)
        {
            return new OpeningState(IsOpen: false, holiday.Length > 0 ? page.Texts["Hours.Holiday", holiday] : page.Texts["Hours.Closed"]);
        }

        return OpeningInterval.Of(hours, today).FirstOrDefault(interval => interval.Opens <= now && now < interval.Closes) is { } current
            ? Open(current, page)
            : Closed(hours, keepsHolidays, now, page);
    }

    private static OpeningState Open(OpeningInterval current, PageContext page)
    {
        ExpireAt(current.Closes, page);
        return new OpeningState(IsOpen: true, page.Texts["Hours.OpenUntil", page.Formats.Time(TimeOnly.FromDateTime(current.Closes))]);
    }

    private static OpeningState Closed(IReadOnlyList<OpeningHoursBlock> hours, bool keepsHolidays, DateTime now, PageContext page)
    {
        DateOnly today = DateOnly.FromDateTime(now);
        OpeningInterval? next = Enumerable.Range(0, DaysAhead)
            .Select(today.AddDays)
            .Where(day => !keepsHolidays || Holidays.On(day, page) is null)
            .SelectMany(day => OpeningInterval.Of(hours, day))
            .FirstOrDefault(interval => interval.Opens > now);
        if (next is null)
        {
            return new OpeningState(IsOpen: false, page.Texts["Hours.Closed"]);
        }

        ExpireAt(next.Opens, page);
        return new OpeningState(
            IsOpen: false,
            page.Texts["Hours.ClosedUntil", Day(DateOnly.FromDateTime(next.Opens), today, page), page.Formats.Time(TimeOnly.FromDateTime(next.Opens))]);
    }

    private static string Day(DateOnly day, DateOnly today, PageContext page) =>
        (day.DayNumber - today.DayNumber) switch
        {
            0 => page.Texts["Date.Today"],
            1 => page.Texts["Date.Tomorrow"],
            < DaysInWeek => page.Formats.Weekday(day.DayOfWeek),
            _ => page.Formats.DateWithWeekday(day),
        };

    private static void ExpireAt(DateTime local, PageContext page) => page.Reads.Until(SiteZone.MomentOf(local, page));
}
