namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Components for one purpose.</summary>
/// <param name="Name">The purpose.</param>
/// <param name="Anchor">The name of the group in addresses.</param>
/// <param name="Specimens">The components.</param>
internal sealed record SpecimenGroup(string Name, string Anchor, IReadOnlyList<Specimen> Specimens);
