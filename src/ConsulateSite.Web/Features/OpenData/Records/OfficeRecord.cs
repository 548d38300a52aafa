namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>A post or a desk.</summary>
internal sealed record OfficeRecord : DataRecord
{
    public required string? Code { get; init; }

    public required string Name { get; init; }

    public required string? Summary { get; init; }

    public required string? Kind { get; init; }

    public required string? Address { get; init; }

    public required string? City { get; init; }

    public required decimal? Latitude { get; init; }

    public required decimal? Longitude { get; init; }

    public required string? Phone { get; init; }

    public required string? Email { get; init; }

    public required string? Website { get; init; }

    /// <summary>The zone of the clocks, as the tz database names it.</summary>
    public required string TimeZone { get; init; }

    public required IReadOnlyList<HoursData> Hours { get; init; }

    public required string? HoursNote { get; init; }

    /// <summary>The public holidays that editors noted, on which it is closed.</summary>
    public required IReadOnlyList<DateOnly> ClosedOn { get; init; }

    /// <summary>The codes of the procedures that are done there.</summary>
    public required IReadOnlyList<string> Procedures { get; init; }

    public required DateOnly? ReviewedOn { get; init; }
}
