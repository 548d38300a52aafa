namespace ConsulateSite.Web.Features.Searching;

/// <summary>A way to narrow results.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Choices">Its values.</param>
internal sealed record Facet(string Name, IReadOnlyList<FacetChoice> Choices);
