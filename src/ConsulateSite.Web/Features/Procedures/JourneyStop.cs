namespace ConsulateSite.Web.Features.Procedures;

/// <summary>One procedure on the way to another.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="ProcessingTime">How long it takes, when that is known.</param>
/// <param name="IsHere">Whether it is the one whose page this is, which is the last.</param>
internal sealed record JourneyStop(ProcedureSummary Procedure, string? ProcessingTime, bool IsHere);
