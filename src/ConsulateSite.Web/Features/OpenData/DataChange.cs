namespace ConsulateSite.Web.Features.OpenData;

/// <summary>That something in the data changed.</summary>
internal sealed record DataChange
{
    /// <summary>Its records are new or were changed.</summary>
    public const string Published = "published";

    /// <summary>Its records were taken out.</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What was done: one of the constants.</summary>
    public required string Action { get; init; }

    /// <summary>The names of the datasets that it changed.</summary>
    public required IReadOnlyList<string> Datasets { get; init; }

    /// <summary>The document of which the records are made.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it is called; <c>null</c> when it is not public any more.</summary>
    public required string? Name { get; init; }

    /// <summary>Its page; <c>null</c> when it is not public any more.</summary>
    public required Uri? Url { get; init; }
}
