namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>An event. One that takes whole days has days and no times.</summary>
internal sealed record EventRecord : DataRecord
{
    public required string Name { get; init; }

    public required string? Summary { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    public required bool AllDay { get; init; }

    public required DateTimeOffset? StartsAt { get; init; }

    public required DateTimeOffset? EndsAt { get; init; }

    public required string? Venue { get; init; }

    public required string? Address { get; init; }

    public required string? City { get; init; }

    public required decimal? Latitude { get; init; }

    public required decimal? Longitude { get; init; }

    public required string? Organiser { get; init; }

    public required IReadOnlyList<string> Audiences { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required string? BookingUrl { get; init; }
}
