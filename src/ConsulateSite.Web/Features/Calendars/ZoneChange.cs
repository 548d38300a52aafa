namespace ConsulateSite.Web.Features.Calendars;

/// <summary>That clocks are put forward or back.</summary>
/// <param name="Local">When, on the clocks as they are before.</param>
/// <param name="Before">Their distance from UTC before.</param>
/// <param name="After">Their distance from UTC afterwards.</param>
internal sealed record ZoneChange(DateTime Local, TimeSpan Before, TimeSpan After)
{
    private const int DaysInWeek = 7;

    /// <summary>Which of these weekdays of its month it falls on, counted from the first.</summary>
    public int FromFirst => ((Local.Day - 1) / DaysInWeek) + 1;

    /// <summary>The same counted from the last, which is −1.</summary>
    public int FromLast => -(((DateTime.DaysInMonth(Local.Year, Local.Month) - Local.Day) / DaysInWeek) + 1);

    /// <summary>Whether it happens on another year's same weekday, counted alike, at the same hour.</summary>
    public bool IsLike(ZoneChange other, Func<ZoneChange, int> count) =>
        (Before, After, Local.Month, Local.DayOfWeek, Local.TimeOfDay, count(this))
        == (other.Before, other.After, other.Local.Month, other.Local.DayOfWeek, other.Local.TimeOfDay, count(other));
}
