using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Investment;

/// <summary>A project that looks for an investor.</summary>
internal sealed record OpportunityViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>Its branch of the economy.</summary>
    public PageLink? Sector { get; init; }

    /// <summary>Where it is.</summary>
    public PageLink? Region { get; init; }

    /// <summary>How much it looks for, in words.</summary>
    public string? Amount { get; init; }

    /// <summary>Until when it is open.</summary>
    public DatedText? Deadline { get; init; }

    /// <summary>Whether that day has passed.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whom to ask.</summary>
    public required ContactViewModel Contact { get; init; }

    /// <summary>The body.</summary>
    public required IReadOnlyList<BlockViewModel> Blocks { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
