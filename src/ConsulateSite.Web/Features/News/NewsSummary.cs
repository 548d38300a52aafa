using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.News;

/// <summary>An article in a list.</summary>
internal sealed record NewsSummary
{
    /// <summary>The article.</summary>
    public required PageLink Link { get; init; }

    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>When it was published.</summary>
    public required DatedText Date { get; init; }

    /// <summary>Its picture, as the first of the news shows it.</summary>
    public Picture? Picture { get; init; }

    /// <summary>Its picture, as it stands beside an entry of a list.</summary>
    public Picture? Thumbnail { get; init; }
}
