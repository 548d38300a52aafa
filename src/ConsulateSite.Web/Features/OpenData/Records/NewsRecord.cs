namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>An article of the news.</summary>
internal sealed record NewsRecord : DataRecord
{
    public required string Name { get; init; }

    public required string? Summary { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required string? SourceName { get; init; }

    public required string? SourceUrl { get; init; }

    /// <summary>The codes of the procedures that it is about.</summary>
    public required IReadOnlyList<string> Procedures { get; init; }
}
