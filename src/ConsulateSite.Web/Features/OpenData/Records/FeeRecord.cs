namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>A component of what a procedure costs. An amount that is not known is <c>null</c>, never zero.</summary>
internal sealed record FeeRecord : DataRecord
{
    /// <summary>The code of the procedure.</summary>
    public required string? Procedure { get; init; }

    public required string ProcedureName { get; init; }

    /// <summary>The codes of the cases that pay it; empty for all.</summary>
    public required IReadOnlyList<string> Cases { get; init; }

    public required string Component { get; init; }

    public required string Label { get; init; }

    public required decimal? Amount { get; init; }

    /// <summary>The code of the currency, as ISO 4217 has it.</summary>
    public required string Currency { get; init; }

    public required string? Certainty { get; init; }

    public required string? Source { get; init; }

    public required int? SourceYear { get; init; }
}
