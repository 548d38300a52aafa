using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>A region, a city or a place worth the journey.</summary>
internal sealed record DestinationViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>What kind of place it is, in a word.</summary>
    public string? Kind { get; init; }

    /// <summary>The region that it lies in.</summary>
    public PageLink? Region { get; init; }

    /// <summary>The seat of a region.</summary>
    public string? Seat { get; init; }

    /// <summary>The city that it belongs to.</summary>
    public string? City { get; init; }

    /// <summary>How to get there.</summary>
    public string? Access { get; init; }

    /// <summary>Where it is on the earth, as an address that opens a map.</summary>
    public MapLinks? Map { get; init; }

    /// <summary>Its picture.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The drawing that stands for it where it has no picture, by its name.</summary>
    public required string Landscape { get; init; }

    /// <summary>When to go; <c>null</c> when nobody said.</summary>
    public Seasons? Seasons { get; init; }

    /// <summary>The body.</summary>
    public required IReadOnlyList<BlockViewModel> Blocks { get; init; }

    /// <summary>Where it lies among the regions.</summary>
    public RegionMap? Regions { get; init; }

    /// <summary>Places in the same region, or in this one.</summary>
    public required IReadOnlyList<PageSummary> Nearby { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
