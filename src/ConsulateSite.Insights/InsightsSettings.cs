namespace ConsulateSite.Insights;

/// <summary>How much of what readers tell and seek is kept, and for how long.</summary>
public sealed record InsightsSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "ConsulateSite:Insights";

    /// <summary>After so many days everything is deleted.</summary>
    public int RetentionDays { get; init; } = 180;

    /// <summary>How many remarks are kept at most; the oldest go first.</summary>
    public int MostRemarks { get; init; } = 10_000;

    /// <summary>A query is written down once it has been asked so often; what is asked more rarely is counted and forgotten.</summary>
    public int KeptFrom { get; init; } = 3;
}
