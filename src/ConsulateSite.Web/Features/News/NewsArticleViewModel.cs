using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.News;

/// <summary>An article.</summary>
internal sealed record NewsArticleViewModel : PageViewModel
{
    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>When it was published: a sentence with a place for the date.</summary>
    public required DatedText Date { get; init; }

    /// <summary>Where it comes from, in a sentence.</summary>
    public string? Source { get; init; }

    /// <summary>Where the source is on the web.</summary>
    public string? SourceAddress { get; init; }

    /// <summary>Its picture.</summary>
    public Picture? Picture { get; init; }

    /// <summary>The text.</summary>
    public IHtmlContent? Body { get; init; }

    /// <summary>What it is about.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>The procedures that it mentions.</summary>
    public required IReadOnlyList<PageLink> Procedures { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required ReviewViewModel Review { get; init; }

    /// <summary>Other articles.</summary>
    public required IReadOnlyList<NewsSummary> ReadAlso { get; init; }
}
