namespace ConsulateSite.Backoffice.Api;

internal static class UtcTime
{
    /// <summary>A moment as the client reads it. Umbraco's entities hold moments in UTC, whether they say so or not.</summary>
    public static DateTimeOffset ToOffset(this DateTime moment) => new(DateTime.SpecifyKind(moment, DateTimeKind.Utc));

    /// <inheritdoc cref="ToOffset(DateTime)" />
    public static DateTimeOffset? ToOffset(this DateTime? moment) => moment?.ToOffset();
}
