using System.Globalization;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Events;

/// <summary>Lays events out on the days of a month. Weeks begin on Monday, as in Morocco.</summary>
internal static class CalendarBuilder
{
    private const string MonthFormat = "yyyy-MM";
    private const int DaysInWeek = 7;

    /// <summary>
    /// Takes the month that the address names, from that of the first event to that of the last. Without one it is the month of the
    /// next event, or this month.
    /// </summary>
    /// <returns>The first day of the month; <c>null</c> when the address names a month that is not offered.</returns>
    public static DateOnly? Choose(string? wanted, IReadOnlyList<EventSummary> events, DateTime now)
    {
        DateOnly next = FirstOfMonth(events.FirstOrDefault(entry => !entry.Time.IsPast(now))?.Time.FirstDay ?? DateOnly.FromDateTime(now));
        if (string.IsNullOrEmpty(wanted))
        {
            return next;
        }

        return DateOnly.TryParseExact(wanted, MonthFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month)
            && month >= Earliest(events, next) && month <= Latest(events, next)
                ? month
                : null;
    }

    /// <summary>Builds the month.</summary>
    /// <param name="month">Its first day.</param>
    /// <param name="events">All events.</param>
    /// <param name="address">The address of the calendar.</param>
    /// <param name="now">The date and time at the site.</param>
    /// <param name="page">The request.</param>
    public static CalendarMonth Build(DateOnly month, IReadOnlyList<EventSummary> events, string address, DateTime now, PageContext page)
    {
        DateOnly today = DateOnly.FromDateTime(now);
        int before = ((int)month.DayOfWeek + DaysInWeek - 1) % DaysInWeek;
        CalendarDay?[] days =
        [
            .. Enumerable.Repeat<CalendarDay?>(null, before),
            .. Enumerable.Range(0, DateTime.DaysInMonth(month.Year, month.Month)).Select(offset => Day(month.AddDays(offset), events, today, page)),
        ];
        return new CalendarMonth
        {
            Name = page.Formats.MonthOfYear(month),
            Weekdays = [.. Enumerable.Range(1, DaysInWeek).Select(day => page.Formats.Weekday((DayOfWeek)(day % DaysInWeek)))],
            Weeks = [.. days.Chunk(DaysInWeek).Select(week => (IReadOnlyList<CalendarDay?>)[.. week, .. Enumerable.Repeat<CalendarDay?>(null, DaysInWeek - week.Length)])],
            Before = month > Earliest(events, month) ? At(address, month.AddMonths(-1)) : null,
            After = month < Latest(events, month) ? At(address, month.AddMonths(1)) : null,
        };
    }

    private static CalendarDay Day(DateOnly day, IReadOnlyList<EventSummary> events, DateOnly today, PageContext page) => new(
        day.Day.ToString(CultureInfo.InvariantCulture),
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        day == today,
        Holidays.On(day, page),
        [.. events.Where(entry => entry.Time.FirstDay <= day && day <= entry.Time.LastDay)]);

    private static DateOnly Earliest(IReadOnlyList<EventSummary> events, DateOnly otherwise) =>
        events.Select(entry => FirstOfMonth(entry.Time.FirstDay)).Append(otherwise).Min();

    private static DateOnly Latest(IReadOnlyList<EventSummary> events, DateOnly otherwise) =>
        events.Select(entry => FirstOfMonth(entry.Time.LastDay)).Append(otherwise).Max();

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);

    private static string At(string address, DateOnly month) =>
        $"{address}?{PageParameters.Month}={month.ToString(MonthFormat, CultureInfo.InvariantCulture)}";
}
