using ConsulateSite.Web.Features.Embeds;
using ConsulateSite.Web.Features.Feeds;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>What a page says of itself to search engines and to those who share it.</summary>
internal sealed record PageHead
{
    /// <summary>The title of the window.</summary>
    public required string Title { get; init; }

    /// <summary>The page's name, without the name of the site.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the site.</summary>
    public required string SiteName { get; init; }

    /// <summary>One or two sentences.</summary>
    public string? Description { get; init; }

    /// <summary>The one address of this page in this language, absolute; <c>null</c> for pages that have none.</summary>
    public string? Canonical { get; init; }

    /// <summary>The kind of page, in the words of Open Graph.</summary>
    public string Kind { get; init; } = "website";

    /// <summary>A picture, absolute.</summary>
    public string? Image { get; init; }

    /// <summary>The page in other languages.</summary>
    public IReadOnlyList<AlternateAddress> Alternates { get; init; } = [];

    /// <summary>The feeds that tell of pages like this one.</summary>
    public IReadOnlyList<FeedLink> Feeds { get; init; } = [];

    /// <summary>The feeds that tell of what the page shows; empty when they are those of the whole site.</summary>
    public IReadOnlyList<FeedLink> Followed => [.. Feeds.Where(feed => !feed.IsOfSite)];

    /// <summary>The key of the words that lead to them.</summary>
    public string FollowKey => Followed.All(feed => feed.MediaType == FeedFormat.Calendar.MediaType) ? "Feeds.FollowCalendar" : "Feeds.Follow";

    /// <summary>How other sites find out how to show the page; empty for pages that they cannot show.</summary>
    public IReadOnlyList<OEmbedLink> Embeds { get; init; } = [];

    /// <summary>The page in the words of schema.org, for machines; <c>null</c> for pages that are no documents.</summary>
    public IHtmlContent? StructuredData { get; init; }
}
