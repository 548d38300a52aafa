using System.Text.Json.Serialization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData.Records;

/// <summary>Opening hours, on the clocks of the office.</summary>
internal sealed record HoursData : IDataPart
{
    private const int LettersOfDay = 2;

    /// <summary>What the hours are for; <c>null</c> for all.</summary>
    public required string? Label { get; init; }

    /// <summary>The days in English, in small letters.</summary>
    public required IReadOnlyList<string> Days { get; init; }

    /// <summary>From when, such as <c>09:00</c>.</summary>
    public required string? Opens { get; init; }

    /// <summary>Until when.</summary>
    public required string? Closes { get; init; }

    /// <summary>The first day on which they hold; <c>null</c> for no first.</summary>
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>The last day on which they hold; <c>null</c> for no last.</summary>
    public required DateOnly? ValidThrough { get; init; }

    /// <summary>What else to know.</summary>
    public required string? Note { get; init; }

    /// <summary>As schema.org writes hours in a line, such as <c>Mo,Tu 09:00-15:00</c>, with the time in which they hold behind it.</summary>
    [JsonIgnore]
    public string InShort
    {
        get
        {
            string days = string.Join(',', Days.Select(day => char.ToUpperInvariant(day[0]) + day[1..LettersOfDay]));
            string season = ValidFrom is null && ValidThrough is null ? string.Empty : $" ({Day(ValidFrom)}/{Day(ValidThrough)})";
            return $"{days} {Opens}-{Closes}{season}";
        }
    }

    /// <summary>The hours that a place keeps.</summary>
    public static IReadOnlyList<HoursData> Of(IHours place, PageContext page) =>
    [
        .. place.OpeningHours(page.Culture).Select(hours => new HoursData
        {
            Label = hours.Label(page.Culture),
            Days = [.. hours.Days.Select(day => Enum.Parse<DayOfWeek>(day, ignoreCase: true).ToString().ToLowerInvariant())],
            Opens = hours.Opens,
            Closes = hours.Closes,
            ValidFrom = hours.ValidFrom.Day(),
            ValidThrough = hours.ValidTo.Day(),
            Note = hours.Note(page.Culture),
        }),
    ];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "..";
}
