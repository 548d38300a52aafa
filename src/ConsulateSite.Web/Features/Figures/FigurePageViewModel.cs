using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>The page of a figure.</summary>
internal sealed record FigurePageViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>The series; <c>null</c> when it has no values yet.</summary>
    public FigureViewModel? Figure { get; init; }

    /// <summary>The branch of the economy that it belongs to.</summary>
    public PageLink? Sector { get; init; }

    /// <summary>Other figures.</summary>
    public required IReadOnlyList<FigureSummary> Others { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
