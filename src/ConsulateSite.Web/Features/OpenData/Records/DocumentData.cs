namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>A document to bring.</summary>
internal sealed record DocumentData
{
    /// <summary>Names the document wherever it is asked for.</summary>
    public required string? Code { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>What it must be like.</summary>
    public required string? Specification { get; init; }

    /// <summary>The language of both: that of the file, unless the document is not translated.</summary>
    public required string Language { get; init; }
}
