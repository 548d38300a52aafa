using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Investment;

/// <summary>A branch of the economy.</summary>
internal sealed record SectorViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>Its picture.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The body.</summary>
    public required IReadOnlyList<BlockViewModel> Blocks { get; init; }

    /// <summary>The branch in numbers.</summary>
    public required IReadOnlyList<FigureViewModel> Figures { get; init; }

    /// <summary>Projects in this branch that look for an investor.</summary>
    public required IReadOnlyList<OpportunitySummary> Opportunities { get; init; }

    /// <summary>The other branches.</summary>
    public required IReadOnlyList<PageLink> Others { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
