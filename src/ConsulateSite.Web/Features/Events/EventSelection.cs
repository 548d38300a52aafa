namespace ConsulateSite.Web.Features.Events;

/// <summary>What the page of a list of events shows.</summary>
/// <param name="Events">All events, the earliest first.</param>
/// <param name="Month">The first day of the month of the calendar.</param>
/// <param name="IsArchive">Whether the list shows what has passed.</param>
internal sealed record EventSelection(IReadOnlyList<EventSummary> Events, DateOnly Month, bool IsArchive);
