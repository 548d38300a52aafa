namespace ConsulateSite.Cms.PropertyEditors.Dates;

/// <summary>What the newer date editors store: a moment, and the zone in which it was entered.</summary>
internal sealed record ZonedDate
{
    public DateTimeOffset Date { get; init; }

    /// <summary>The IANA name of the zone, such as <c>Africa/Casablanca</c>.</summary>
    public string? TimeZone { get; init; }
}
