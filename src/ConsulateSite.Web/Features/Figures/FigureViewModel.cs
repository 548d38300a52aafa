using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Html;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>A series of numbers.</summary>
internal sealed record FigureViewModel
{
    /// <summary>What tells it from the other series of a page.</summary>
    public required string Key { get; init; }

    /// <summary>What is counted.</summary>
    public required string Name { get; init; }

    /// <summary>Its own page; <c>null</c> when it has none.</summary>
    public string? Address { get; init; }

    /// <summary>Where its values can be taken from; <c>null</c> when it has no page.</summary>
    public string? CsvAddress { get; init; }

    /// <summary>What the numbers show.</summary>
    public IHtmlContent? Explanation { get; init; }

    /// <summary>The unit of the values, in a sentence.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit alone.</summary>
    public string? UnitName { get; init; }

    /// <summary>What the values are of: periods or parts.</summary>
    public required string Heading { get; init; }

    /// <summary>The values in their order.</summary>
    public required IReadOnlyList<FigureRow> Rows { get; init; }

    /// <summary>The last of the known values of a series over time, or the only one; <c>null</c> when the parts stand beside each other.</summary>
    public FigureRow? Latest { get; init; }

    /// <summary>The drawing; <c>null</c> when there is nothing to compare.</summary>
    public Chart? Chart { get; init; }

    /// <summary>Whether no value is confirmed, so that this is said once.</summary>
    public bool IsAllToConfirm => Rows.All(row => row.IsToConfirm);

    /// <summary>As of when, in a sentence.</summary>
    public string? Version { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public required IReadOnlyList<SourceViewModel> Sources { get; init; }
}
