using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>What pages are made of.</summary>
internal sealed record StyleGuideViewModel : PageViewModel
{
    /// <summary>The components, by what they are for.</summary>
    public required IReadOnlyList<SpecimenGroup> Groups { get; init; }
}
