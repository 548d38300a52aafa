using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Legal;

/// <summary>A text that binds.</summary>
internal sealed record LegalViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>Since when it applies, in a sentence.</summary>
    public string? InForce { get; init; }

    /// <summary>The body.</summary>
    public required IReadOnlyList<BlockViewModel> Blocks { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
