namespace ConsulateSite.Web.Features.Events;

/// <summary>A day of a calendar.</summary>
/// <param name="Number">The day of the month, as it is written.</param>
/// <param name="Machine">The day as machines read it.</param>
/// <param name="IsToday">Whether it is today at the site.</param>
/// <param name="Holiday">The public holiday on that day.</param>
/// <param name="Events">What takes place.</param>
internal sealed record CalendarDay(string Number, string Machine, bool IsToday, string? Holiday, IReadOnlyList<EventSummary> Events);
