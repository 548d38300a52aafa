namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Components for one purpose.</summary>
/// <param name="Purpose">The purpose, by its name in the dictionary.</param>
/// <param name="Specimens">The components.</param>
internal sealed record SpecimenGroup(string Purpose, IReadOnlyList<Specimen> Specimens)
{
    /// <summary>The name of the group in addresses.</summary>
    public string Anchor => $"group-{Purpose.ToLowerInvariant()}";

    /// <summary>The key of its name in the reader's language.</summary>
    public string NameKey => $"StyleGuide.Group.{Purpose}";
}
