using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>A figure in a list.</summary>
/// <param name="Link">Its page.</param>
/// <param name="Summary">What it answers first.</param>
/// <param name="Value">Its newest value as it is written; <c>null</c> when there are several beside each other.</param>
/// <param name="Unit">The unit of the value.</param>
/// <param name="Period">The period of the value.</param>
internal sealed record FigureSummary(PageLink Link, string? Summary, string? Value, string? Unit, string? Period);
