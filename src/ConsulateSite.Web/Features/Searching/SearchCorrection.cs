namespace ConsulateSite.Web.Features.Searching;

/// <summary>What was looked for in place of what was typed.</summary>
/// <param name="Text">The words that were looked for.</param>
/// <param name="ExactAddress">Where exactly what was typed is looked for.</param>
internal sealed record SearchCorrection(string Text, string ExactAddress);
