using ConsulateSite.Web.Features.Overviews;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Pages;

/// <summary>A page that is made of blocks.</summary>
internal sealed record PageBodyViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>Its picture.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The body.</summary>
    public required IReadOnlyList<BlockViewModel> Blocks { get; init; }

    /// <summary>Whom it is for, in words.</summary>
    public required IReadOnlyList<string> Audiences { get; init; }

    /// <summary>What the site itself adds; <c>null</c> for most pages.</summary>
    public Overview? Overview { get; init; }

    /// <summary>The pages below.</summary>
    public required IReadOnlyList<PageSummary> Below { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
