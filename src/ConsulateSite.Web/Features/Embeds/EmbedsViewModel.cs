using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>The page on which partners choose what to show, and get the code for it.</summary>
internal sealed record EmbedsViewModel : PageViewModel
{
    /// <summary>Where the form leads.</summary>
    public required string Address { get; init; }

    /// <summary>What can be shown.</summary>
    public required IReadOnlyList<EmbedChoice> Kinds { get; init; }

    /// <summary>In which languages.</summary>
    public required IReadOnlyList<EmbedChoice> Languages { get; init; }

    /// <summary>In which colours.</summary>
    public required IReadOnlyList<EmbedChoice> Themes { get; init; }

    /// <summary>Of which procedure.</summary>
    public required IReadOnlyList<EmbedChoice> Procedures { get; init; }

    /// <summary>How many articles.</summary>
    public required int Count { get; init; }

    /// <summary>How many articles at most.</summary>
    public int MostArticles => EmbedRequest.MostArticles;

    /// <summary>The name of the partner as it was entered; empty when none was.</summary>
    public required string Partner { get; init; }

    /// <summary>Why it stands in no code; <c>null</c> when nothing is wrong with it.</summary>
    public string? PartnerFault { get; init; }

    /// <summary>Where an association becomes a partner.</summary>
    public required string JoinAddress { get; init; }

    /// <summary>What was chosen: one of <see cref="EmbedKinds" />.</summary>
    public required string Kind { get; init; }

    /// <summary>What was chosen, as it will look; <c>null</c> when it cannot be shown.</summary>
    public IHtmlContent? Preview { get; init; }

    /// <summary>The codes, the best first.</summary>
    public required IReadOnlyList<EmbedCode> Codes { get; init; }
}
