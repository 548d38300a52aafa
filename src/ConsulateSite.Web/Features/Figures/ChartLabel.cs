namespace ConsulateSite.Web.Features.Figures;

/// <summary>Words on a drawing.</summary>
/// <param name="Style">Their class in the style sheet.</param>
/// <param name="X">Where they are anchored, from the left.</param>
/// <param name="Y">Their baseline, from the top.</param>
/// <param name="Anchor">Which end of the words is there: <c>start</c>, <c>middle</c> or <c>end</c>, by the direction of the words.</param>
/// <param name="Text">The words.</param>
internal sealed record ChartLabel(string Style, string X, string Y, string Anchor, string Text);
