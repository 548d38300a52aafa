using System.Globalization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Puts opening hours into words.</summary>
internal sealed class OpeningHoursBuilder(TimeProvider time)
{
    private const int DaysInWeek = 7;

    /// <summary>The date at the site, where it may be tomorrow already.</summary>
    public DateOnly Today(PageContext page) => DateOnly.FromDateTime(SiteZone.LocalOf(time.GetUtcNow(), page));

    /// <summary>The hours that apply these days, by the week.</summary>
    public IReadOnlyList<OpeningLine> BuildWeek(PageContext page) => BuildWeek(page.Site, page);

    /// <summary>The hours of something else that apply these days, by the week.</summary>
    public IReadOnlyList<OpeningLine> BuildWeek(IHours place, PageContext page) =>
        [.. Current(place, page).Select(hours => LineOf(hours, DaysOf(hours, page), page)).OfType<OpeningLine>()];

    /// <summary>The site's hours of today; empty when the house is closed, as on public holidays.</summary>
    /// <remarks>The page is out of date at midnight.</remarks>
    public IReadOnlyList<OpeningLine> BuildToday(PageContext page)
    {
        DateOnly today = Today(page);
        ExpireAtMidnight(today, page);
        if (Holidays.On(today, page) is not null)
        {
            return [];
        }

        return
        [
            .. Current(page.Site, page)
                .Where(hours => Days(hours).Contains(today.DayOfWeek))
                .Select(hours => LineOf(hours, days: null, page))
                .OfType<OpeningLine>(),
        ];
    }

    private static void ExpireAtMidnight(DateOnly today, PageContext page) =>
        page.Reads.Until(SiteZone.MomentOf(today.AddDays(1).ToDateTime(TimeOnly.MinValue), page));

    private static DayOfWeek[] Days(OpeningHoursBlock hours) =>
        [.. hours.Days.Select(day => Enum.Parse<DayOfWeek>(day, ignoreCase: true)).Distinct().OrderBy(Position)];

    private static int Position(DayOfWeek day) => ((int)day + DaysInWeek - 1) % DaysInWeek;

    private static OpeningLine? LineOf(OpeningHoursBlock hours, string? days, PageContext page) =>
        TimeOnly.TryParse(hours.Opens, CultureInfo.InvariantCulture, out TimeOnly opens)
        && TimeOnly.TryParse(hours.Closes, CultureInfo.InvariantCulture, out TimeOnly closes)
            ? new OpeningLine(hours.Label(page.Culture), days, page.Formats.TimeRange(opens, closes), hours.Note(page.Culture))
            : null;

    private static string DaysOf(OpeningHoursBlock hours, PageContext page)
    {
        DayOfWeek[] days = Days(hours);
        bool isRange = days.Length > 2 && Position(days[^1]) - Position(days[0]) == days.Length - 1;
        return isRange
            ? page.Texts["Date.Range", page.Formats.Weekday(days[0]), page.Formats.Weekday(days[^1])]
            : page.Formats.List(days.Select(page.Formats.Weekday));
    }

    private IEnumerable<OpeningHoursBlock> Current(IHours place, PageContext page)
    {
        IReadOnlyList<OpeningHoursBlock> all = place.OpeningHours(page.Culture);
        DateOnly date = Today(page);
        if (all.Any(hours => hours.ValidFrom is not null || hours.ValidTo is not null))
        {
            ExpireAtMidnight(date, page);
        }

        return all.Where(hours => OpeningInterval.IsInSeason(hours, date));
    }
}
