namespace ConsulateSite.Web.Features.Tourism;

/// <summary>What to know of some months.</summary>
/// <param name="Months">The months in words.</param>
/// <param name="Text">What to know.</param>
internal sealed record SeasonNote(string Months, string Text);
