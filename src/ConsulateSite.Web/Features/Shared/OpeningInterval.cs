using System.Globalization;
using ConsulateSite.Web.Models.Generated;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>From when to when something is open on a day, by the site's clocks.</summary>
/// <param name="Opens">When it opens.</param>
/// <param name="Closes">When it closes.</param>
internal sealed record OpeningInterval(DateTime Opens, DateTime Closes)
{
    /// <summary>The intervals of a day, the earliest first.</summary>
    public static IReadOnlyList<OpeningInterval> Of(IEnumerable<OpeningHoursBlock> hours, DateOnly day) =>
        [.. hours.Where(line => AppliesOn(line, day)).Select(line => Of(line, day)).OfType<OpeningInterval>().OrderBy(interval => interval.Opens)];

    /// <summary>Whether a line of opening hours is meant for a day of the year.</summary>
    public static bool IsInSeason(OpeningHoursBlock hours, DateOnly day)
    {
        DateTime midnight = day.ToDateTime(TimeOnly.MinValue);
        return (hours.ValidFrom is not { } from || from <= midnight) && (hours.ValidTo is not { } to || to >= midnight);
    }

    private static bool AppliesOn(OpeningHoursBlock hours, DateOnly day) =>
        IsInSeason(hours, day) && hours.Days.Contains(day.DayOfWeek.ToString(), StringComparer.OrdinalIgnoreCase);

    private static OpeningInterval? Of(OpeningHoursBlock hours, DateOnly day) =>
        TimeOnly.TryParse(hours.Opens, CultureInfo.InvariantCulture, out TimeOnly opens)
        && TimeOnly.TryParse(hours.Closes, CultureInfo.InvariantCulture, out TimeOnly closes)
        && closes > opens
            ? new OpeningInterval(day.ToDateTime(opens), day.ToDateTime(closes))
            : null;
}
