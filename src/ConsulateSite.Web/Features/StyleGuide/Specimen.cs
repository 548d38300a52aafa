namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>A component as it looks, and what it is for.</summary>
/// <param name="View">The path of its view.</param>
/// <param name="Model">What it shows here; <c>null</c> for a view that needs nothing.</param>
/// <param name="Use">When it is used.</param>
/// <param name="Criteria">What makes it accessible and has to stay so.</param>
internal sealed record Specimen(string View, object? Model, string Use, string Criteria)
{
    /// <summary>Its name, which is that of its view.</summary>
    public string Name => Path.GetFileNameWithoutExtension(View).TrimStart('_');

    /// <summary>Its name in addresses.</summary>
    public string Anchor => $"component-{Name.ToLowerInvariant()}";

    /// <summary>Whether it stands around every page, this one included, instead of here.</summary>
    public bool StandsAround { get; init; }

    /// <summary>The field that needs a label beside it; <c>null</c> for all that need none.</summary>
    public string? Field { get; init; }

    /// <summary>Whether it is an entry of a list, which has to stand in one.</summary>
    public bool IsEntry { get; init; }
}
