namespace ConsulateSite.Web.Features.Shared;

/// <summary>When something is open.</summary>
/// <param name="Label">What: counters, collection …</param>
/// <param name="Days">On which days, in words; <c>null</c> where the day is clear.</param>
/// <param name="Times">From when to when, in words.</param>
/// <param name="Note">What else to know.</param>
internal sealed record OpeningLine(string? Label, string? Days, string Times, string? Note);
