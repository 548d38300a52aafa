using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Localization;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>A feed, ready to be written.</summary>
internal sealed record Feed
{
    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>What the site is.</summary>
    public required string Description { get; init; }

    /// <summary>Who speaks.</summary>
    public required string Author { get; init; }

    /// <summary>The language of everything in it.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>Its own address, absolute.</summary>
    public required string Address { get; init; }

    /// <summary>Who tells followers when it changes, absolute; <c>null</c> when nobody does.</summary>
    public string? Hub { get; init; }

    /// <summary>The page that shows the same to readers, absolute.</summary>
    public required string Home { get; init; }

    /// <summary>When anything in it last changed.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>What it tells of.</summary>
    public required IReadOnlyList<FeedItem> Items { get; init; }

    /// <summary>The same feed in other languages; empty for one that is narrowed by words of a language.</summary>
    public IReadOnlyList<AlternateAddress> Translations { get; init; } = [];
}
