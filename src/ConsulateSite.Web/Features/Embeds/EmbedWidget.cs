using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>What is shown on pages of others, in words. All addresses are absolute.</summary>
internal sealed record EmbedWidget
{
    /// <summary>The language of all words.</summary>
    public required string Lang { get; init; }

    /// <summary>The direction of the language: <c>rtl</c> or <c>ltr</c>.</summary>
    public required string Dir { get; init; }

    /// <summary>What it is called, and the page that says all.</summary>
    public required PageLink Title { get; init; }

    /// <summary>Whether it is open now; <c>null</c> for what does not open.</summary>
    public OpeningState? State { get; init; }

    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>What to know at a glance; <c>null</c> for none.</summary>
    public IReadOnlyList<EmbedFact>? Facts { get; init; }

    /// <summary>What stands above the entries; <c>null</c> when the title says it.</summary>
    public string? ListTitle { get; init; }

    /// <summary>The entries; <c>null</c> for none.</summary>
    public IReadOnlyList<EmbedItem>? Items { get; init; }

    /// <summary>Where there is more.</summary>
    public PageLink? More { get; init; }

    /// <summary>Who says it.</summary>
    public required PageLink Source { get; init; }
}
