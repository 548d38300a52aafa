using System.Globalization;
using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Models.Generated;

namespace ConsulateSite.Web.Features.Calendars;

/// <summary>Says in a calendar where something is.</summary>
internal static class CalendarPlace
{
    /// <summary>Writes the place, as far as it is known.</summary>
    /// <param name="text">The calendar.</param>
    /// <param name="content">What has the place.</param>
    /// <param name="place">The place in words.</param>
    public static CalendarText Place(this CalendarText text, ILocated content, PlaceViewModel place)
    {
        text.Words("LOCATION", string.Join(", ", new[] { place.Venue }.OfType<string>().Concat(place.Address)));
        return content is { Latitude: { } latitude, Longitude: { } longitude } ? text.Line("GEO", $"{Degrees(latitude)};{Degrees(longitude)}") : text;
    }

    private static string Degrees(decimal degrees) => degrees.ToString("0.######", CultureInfo.InvariantCulture);
}
