namespace ConsulateSite.Web.Features.OpenData.Records;

internal static class DataValues
{
    // Dividing by it leaves a value as it is and its scale as small as it can be.
    private const decimal One = 1.000000000000000000000000000m;

    /// <summary>The day of a date that is stored with a time.</summary>
    public static DateOnly? Day(this DateTime? date) => date is { } day ? DateOnly.FromDateTime(day) : null;

    /// <summary>A number without the zeros at its end that the store may add, so that the same value is the same text.</summary>
    public static decimal? Plain(this decimal? number) => number / One;

    /// <summary>A moment without the fraction of its second.</summary>
    public static DateTimeOffset ToSecond(this DateTimeOffset moment) => moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));
}
