using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>The public holidays of the two countries, as editors noted them: those that follow the moon are known late.</summary>
internal static class Holidays
{
    /// <summary>The name of the holiday on a day; <c>null</c> when it is none, empty when nobody named it.</summary>
    public static string? On(DateOnly day, PageContext page) =>
        page.Site.Holidays(page.Culture).FirstOrDefault(holiday => IsOn(holiday, day)) is { } found ? found.NameText(page.Culture) ?? string.Empty : null;

    /// <summary>All of them.</summary>
    public static HashSet<DateOnly> Days(PageContext page) => [.. page.Site.Holidays(page.Culture).Select(holiday => holiday.Date).OfType<DateTime>().Select(DateOnly.FromDateTime)];

    private static bool IsOn(HolidayBlock holiday, DateOnly day) => holiday.Date is { } date && DateOnly.FromDateTime(date) == day;
}
