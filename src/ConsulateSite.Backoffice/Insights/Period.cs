namespace ConsulateSite.Backoffice.Insights;

/// <summary>The time that a report is about.</summary>
internal static class Period
{
    private const int Default = 30;
    private const int Longest = 3_660;

    /// <summary>The number of days that was asked for, else a month.</summary>
    public static int Of(int? days) => Math.Clamp(days ?? Default, 1, Longest);
}
