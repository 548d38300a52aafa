using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>One thing that a feed tells of.</summary>
internal sealed record FeedItem
{
    /// <summary>A name that nothing else has and that stays, whatever its page is called.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is, absolute.</summary>
    public required string Address { get; init; }

    /// <summary>What it says first, in plain lines.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];

    /// <summary>All of it as markup with absolute addresses; <c>null</c> when the lead says all.</summary>
    public string? Html { get; init; }

    /// <summary>When it appeared.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>What it is about and whom it is for, in words.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>A picture, absolute.</summary>
    public string? Image { get; init; }

    /// <summary>The same page in other languages.</summary>
    public IReadOnlyList<AlternateAddress> Translations { get; init; } = [];

    /// <summary>The same item, which appeared at another moment than its document was made. Nothing changes before it appears.</summary>
    public FeedItem AppearedAt(DateTimeOffset moment) => this with { Published = moment, Updated = moment > Updated ? moment : Updated };
}
