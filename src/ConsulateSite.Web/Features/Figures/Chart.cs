namespace ConsulateSite.Web.Features.Figures;

/// <summary>A drawing of a series, ready to be written. Its units are those of the view box.</summary>
internal sealed record Chart
{
    /// <summary>The width of every drawing.</summary>
    public const int Width = 560;

    /// <summary>What tells it from the other drawings of a page.</summary>
    public required string Key { get; init; }

    /// <summary>What it is of.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, for those who do not see it.</summary>
    public required string Description { get; init; }

    /// <summary>The height of the drawing.</summary>
    public required int Height { get; init; }

    /// <summary>Lines and areas, the lowest first.</summary>
    public required IReadOnlyList<ChartShape> Shapes { get; init; }

    /// <summary>The words on it.</summary>
    public required IReadOnlyList<ChartLabel> Labels { get; init; }

    /// <summary>What a mark without filling means; <c>null</c> when all marks are of one kind.</summary>
    public string? Legend { get; init; }
}
