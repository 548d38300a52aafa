namespace ConsulateSite.Partners.Counting;

/// <summary>How often something was asked for on a day.</summary>
/// <param name="Day">The day, in UTC.</param>
/// <param name="Kind">What was asked for.</param>
/// <param name="Count">How often.</param>
public sealed record DayCount(DateOnly Day, RequestKind Kind, long Count);
