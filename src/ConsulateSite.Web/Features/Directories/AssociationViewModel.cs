using ConsulateSite.Web.Features.Partners;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Directories;

/// <summary>An association.</summary>
internal sealed record AssociationViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>Since when it exists, in a sentence.</summary>
    public string? Founded { get; init; }

    /// <summary>What it does; each leads to the others that do the same.</summary>
    public required IReadOnlyList<PageLink> Activities { get; init; }

    /// <summary>Where it is and how to reach it.</summary>
    public required PlaceViewModel Place { get; init; }

    /// <summary>The text.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>What it tells on its own site, as far as an editor has accepted it.</summary>
    public required IReadOnlyList<AssociationNewsItem> News { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }
}
