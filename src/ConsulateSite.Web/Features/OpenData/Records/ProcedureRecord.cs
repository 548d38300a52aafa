namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>A procedure. Choices are codes, which are the same in every language.</summary>
internal sealed record ProcedureRecord : DataRecord
{
    public required string? Code { get; init; }

    public required string Name { get; init; }

    public required string? Summary { get; init; }

    public required string? Category { get; init; }

    public required string? CategoryName { get; init; }

    public required IReadOnlyList<string> Audiences { get; init; }

    public required string? HandledBy { get; init; }

    public required string? Presence { get; init; }

    public required string? Appointment { get; init; }

    public required string? ProcessingTime { get; init; }

    public required string? Validity { get; init; }

    public required string? WhereToApply { get; init; }

    public required DateOnly? ValidFrom { get; init; }

    public required DateOnly? ValidThrough { get; init; }

    /// <summary>The codes of the procedures to finish before.</summary>
    public required IReadOnlyList<string> Prerequisites { get; init; }

    public required IReadOnlyList<CaseData> Cases { get; init; }

    public required IReadOnlyList<string> Steps { get; init; }

    public required IReadOnlyList<LinkData> OnlineServices { get; init; }

    public required IReadOnlyList<LinkData> LegalBasis { get; init; }

    public required IReadOnlyList<SourceData> Sources { get; init; }

    public required string? ToBeConfirmed { get; init; }

    public required DateOnly? ReviewedOn { get; init; }
}
