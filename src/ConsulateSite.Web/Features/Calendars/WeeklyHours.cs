using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;

namespace ConsulateSite.Web.Features.Calendars;

/// <summary>When something is open, as calendars repeat it: every week on some days, but for holidays.</summary>
/// <param name="First">The first time.</param>
/// <param name="Days">The days of the week.</param>
/// <param name="LastDay">The last day on which it can be open; <c>null</c> when it goes on.</param>
/// <param name="Closed">When it would open on days on which it is closed.</param>
internal sealed record WeeklyHours(OpeningInterval First, IReadOnlyList<DayOfWeek> Days, DateOnly? LastDay, IReadOnlyList<DateTime> Closed)
{
    private const int DaysInYear = 366;

    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    /// <summary>A line of opening hours.</summary>
    /// <param name="line">The line.</param>
    /// <param name="since">The first day that is told of.</param>
    /// <param name="holidays">The days on which it is closed.</param>
    /// <returns>The hours; <c>null</c> when it is open on no day.</returns>
    public static WeeklyHours? Of(OpeningHoursBlock line, DateOnly since, IReadOnlySet<DateOnly> holidays)
    {
        DateOnly start = line.ValidFrom is { } from && DateOnly.FromDateTime(from) > since ? DateOnly.FromDateTime(from) : since;
        OpeningInterval? first = Enumerable.Range(0, DaysInYear).Select(start.AddDays).Where(day => !holidays.Contains(day)).Select(On).OfType<OpeningInterval>().FirstOrDefault();
        return first is null
            ? null
            : new WeeklyHours(
                first,
                [.. Week.Where(day => line.Days.Contains(day.ToString(), StringComparer.OrdinalIgnoreCase))],
                line.ValidTo is { } to ? DateOnly.FromDateTime(to) : null,
                [.. holidays.Order().Select(On).OfType<OpeningInterval>().Select(interval => interval.Opens).Where(opens => opens > first.Opens)]);

        OpeningInterval? On(DateOnly day) => OpeningInterval.Of([line], day).FirstOrDefault();
    }
}
