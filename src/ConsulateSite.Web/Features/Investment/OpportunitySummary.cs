using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Investment;

/// <summary>A project in a list.</summary>
internal sealed record OpportunitySummary
{
    /// <summary>The project.</summary>
    public required PageLink Link { get; init; }

    /// <summary>What it answers first.</summary>
    public string? Summary { get; init; }

    /// <summary>How much it looks for, in words.</summary>
    public string? Amount { get; init; }

    /// <summary>Where it is.</summary>
    public string? Region { get; init; }

    /// <summary>Until when it is open.</summary>
    public DatedText? Deadline { get; init; }
}
