namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>A component as it looks. What it is for stands in the dictionary, under the name of its view.</summary>
/// <param name="View">The path of its view.</param>
/// <param name="Model">What it shows here; <c>null</c> for a view that needs nothing.</param>
internal sealed record Specimen(string View, object? Model)
{
    /// <summary>Its name in the program, which is that of its view.</summary>
    public string Component => Path.GetFileNameWithoutExtension(View).TrimStart('_');

    /// <summary>Its name in addresses.</summary>
    public string Anchor => $"component-{Component.ToLowerInvariant()}";

    /// <summary>The key of its name in the reader's language.</summary>
    public string NameKey => $"StyleGuide.{Component}.Name";

    /// <summary>The key of when it is used.</summary>
    public string UseKey => $"StyleGuide.{Component}.Use";

    /// <summary>The key of what makes it accessible and has to stay so.</summary>
    public string CriteriaKey => $"StyleGuide.{Component}.Criteria";

    /// <summary>Whether it stands around every page, this one included, instead of here.</summary>
    public bool StandsAround { get; init; }

    /// <summary>The field that needs a label beside it; <c>null</c> for all that need none.</summary>
    public string? Field { get; init; }

    /// <summary>Whether it is an entry of a list, which has to stand in one.</summary>
    public bool IsEntry { get; init; }
}
