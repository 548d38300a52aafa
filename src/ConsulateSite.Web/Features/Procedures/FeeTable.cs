namespace ConsulateSite.Web.Features.Procedures;

/// <summary>What a case costs.</summary>
internal sealed record FeeTable
{
    /// <summary>The components.</summary>
    public required IReadOnlyList<FeeRow> Rows { get; init; }

    /// <summary>The sum; <c>null</c> when no amount is known.</summary>
    public FeeRow? Total { get; init; }

    /// <summary>The code of the local currency; <c>null</c> when there is no rate.</summary>
    public string? LocalCurrency { get; init; }

    /// <summary>The rate and its date.</summary>
    public string? RateLine { get; init; }
}
