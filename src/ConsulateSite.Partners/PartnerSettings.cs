namespace ConsulateSite.Partners;

/// <summary>How the site deals with partners.</summary>
public sealed record PartnerSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "ConsulateSite:Partners";

    /// <summary>How many registrations may wait for an editor; beyond that none is taken.</summary>
    public int MostWaiting { get; init; } = 200;

    /// <summary>For so many days the link to a key works.</summary>
    public int LinkDays { get; init; } = 14;

    /// <summary>After so many days a registration whose address of mail was never confirmed is deleted.</summary>
    public int ConfirmationDays { get; init; } = 7;

    /// <summary>After so many days counts are deleted.</summary>
    public int CountDays { get; init; } = 400;

    /// <summary>After so many minutes a partner's feed is read again.</summary>
    public int FeedMinutes { get; init; } = 60;

    /// <summary>How many entries of one partner's feed are kept; the oldest go first.</summary>
    public int MostEntries { get; init; } = 500;

    /// <summary>How many requests a minute a partner's key may make of the Delivery API.</summary>
    public int RequestsPerMinute { get; init; } = 6_000;
}
