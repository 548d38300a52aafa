namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>One value of a series. A value that is not known is <c>null</c>, never zero.</summary>
internal sealed record FigureRecord : DataRecord
{
    /// <summary>The code of the series.</summary>
    public required string? Figure { get; init; }

    public required string FigureName { get; init; }

    public required string Period { get; init; }

    public required decimal? Value { get; init; }

    public required string? Unit { get; init; }

    public required string? Note { get; init; }

    public required string? Certainty { get; init; }

    public required string? Source { get; init; }

    public required int? SourceYear { get; init; }

    /// <summary>The day on which the series was last replaced.</summary>
    public required DateOnly? Version { get; init; }
}
