namespace ConsulateSite.Insights.Searches;

/// <summary>A part of a score.</summary>
/// <param name="Value">What it comes to.</param>
/// <param name="Description">What it is, in English, with terms and fields as the index names them.</param>
/// <param name="Parts">What it is computed from.</param>
public sealed record ScorePart(double Value, string Description, IReadOnlyList<ScorePart> Parts);
