using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>Practical advice for a journey.</summary>
internal sealed record GuideViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>Whom it is for, in words.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>Its picture.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The body.</summary>
    public required IReadOnlyList<BlockViewModel> Blocks { get; init; }

    /// <summary>The regions that it is about.</summary>
    public RegionMap? Regions { get; init; }

    /// <summary>The places that it is about, other than regions.</summary>
    public required IReadOnlyList<PageSummary> Places { get; init; }

    /// <summary>Other advice.</summary>
    public required IReadOnlyList<PageLink> Others { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
