using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Outreach;

/// <summary>An institution, a text, a place or a dialogue.</summary>
internal sealed record OutreachViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>Which of these it is, in a word.</summary>
    public string? Kind { get; init; }

    /// <summary>Its picture.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The body.</summary>
    public required IReadOnlyList<BlockViewModel> Blocks { get; init; }

    /// <summary>The other pages, by what they are.</summary>
    public required IReadOnlyList<PageGroup> Others { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
