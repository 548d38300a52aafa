using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>One value of a series.</summary>
internal sealed record FigureRow
{
    /// <summary>The period or part that it is of.</summary>
    public required string Period { get; init; }

    /// <summary>The value; <c>null</c> when it is not known.</summary>
    public decimal? Number { get; init; }

    /// <summary>The value as it is written; <c>null</c> when it is not known.</summary>
    public string? Value { get; init; }

    /// <summary>What else to know, such as that it is provisional.</summary>
    public string? Note { get; init; }

    /// <summary>Whether no official source confirms it.</summary>
    public bool IsToConfirm { get; init; }

    /// <summary>Where it was read; <c>null</c> when nobody noted it.</summary>
    public SourceViewModel? Source { get; init; }
}
