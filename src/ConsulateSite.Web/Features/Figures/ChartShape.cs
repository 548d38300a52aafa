namespace ConsulateSite.Web.Features.Figures;

/// <summary>A line or an area.</summary>
/// <param name="Style">Its class in the style sheet.</param>
/// <param name="Path">The commands of its path.</param>
internal sealed record ChartShape(string Style, string Path);
