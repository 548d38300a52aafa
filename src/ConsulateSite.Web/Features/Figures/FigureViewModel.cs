using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>A series of numbers.</summary>
internal sealed record FigureViewModel
{
    /// <summary>What is counted.</summary>
    public required string Name { get; init; }

    /// <summary>What the numbers show.</summary>
    public IHtmlContent? Explanation { get; init; }

    /// <summary>The unit of the values.</summary>
    public string? Unit { get; init; }

    /// <summary>What the values are of: periods or parts.</summary>
    public required string Heading { get; init; }

    /// <summary>The values in their order.</summary>
    public required IReadOnlyList<FigureRow> Rows { get; init; }

    /// <summary>As of when, in a sentence.</summary>
    public string? Version { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public required IReadOnlyList<SourceViewModel> Sources { get; init; }
}
