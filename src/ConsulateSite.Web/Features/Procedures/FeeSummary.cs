using ConsulateSite.Web.Models.Generated;

namespace ConsulateSite.Web.Features.Procedures;

/// <summary>What a case of a procedure costs, as far as it is known. An unknown component is never counted as nothing.</summary>
internal sealed record FeeSummary
{
    private const string Confirmed = "confirmed";

    /// <summary>Adds up components.</summary>
    /// <param name="fees">The components that apply.</param>
    public FeeSummary(IReadOnlyList<FeeBlock> fees)
    {
        Fees = fees;
        decimal[] known = [.. fees.Select(fee => fee.Amount).OfType<decimal>()];
        Known = known.Length > 0 ? known.Sum() : null;
        HasUnknown = known.Length < fees.Count;
        HasUncertain = fees.Any(fee => fee.Amount is not null && fee.Certainty != Confirmed);
    }

    /// <summary>The components.</summary>
    public IReadOnlyList<FeeBlock> Fees { get; }

    /// <summary>The sum of the known amounts in dirhams; <c>null</c> when none is known.</summary>
    public decimal? Known { get; }

    /// <summary>Whether an amount is missing.</summary>
    public bool HasUnknown { get; }

    /// <summary>Whether a known amount is not confirmed by an official source.</summary>
    public bool HasUncertain { get; }

    /// <summary>Whether it is known to cost nothing.</summary>
    public bool IsFree => Known == 0 && !HasUnknown;

    /// <summary>The components that apply to a case.</summary>
    /// <param name="fees">All components of the procedure.</param>
    /// <param name="caseCode">The case; <c>null</c> for a procedure without cases.</param>
    public static FeeSummary For(IEnumerable<FeeBlock> fees, string? caseCode) =>
        new([.. fees.Where(fee => AppliesTo(fee, caseCode))]);

    private static bool AppliesTo(FeeBlock fee, string? caseCode)
    {
        string[] cases = [.. fee.Cases.Where(code => code.Length > 0)];
        return cases.Length == 0 || (caseCode is not null && cases.Contains(caseCode));
    }
}
