namespace ConsulateSite.Web.Features.Searching;

/// <summary>A value by which results can be narrowed.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Count">How many results have it; <c>null</c> when they are not counted.</param>
/// <param name="Address">Where it leads: to the narrower results, or back from them.</param>
/// <param name="IsChosen">Whether the results are narrowed by it.</param>
internal sealed record FacetChoice(string Name, string? Count, string Address, bool IsChosen);
