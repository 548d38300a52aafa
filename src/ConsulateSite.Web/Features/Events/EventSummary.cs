using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Events;

/// <summary>An event in a list.</summary>
internal sealed record EventSummary
{
    /// <summary>Its page.</summary>
    public required PageLink Link { get; init; }

    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>When it takes place.</summary>
    public required EventTime Time { get; init; }

    /// <summary>The first day, with all of the time in words.</summary>
    public required DatedText When { get; init; }

    /// <summary>The day of the month, as it is written.</summary>
    public required string Day { get; init; }

    /// <summary>The month and the year.</summary>
    public required string Month { get; init; }

    /// <summary>Its picture, as it stands beside an entry of a list.</summary>
    public Picture? Thumbnail { get; init; }

    /// <summary>Where it takes place.</summary>
    public string? Where { get; init; }
}
