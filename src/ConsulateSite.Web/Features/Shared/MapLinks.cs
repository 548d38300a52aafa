using System.Globalization;
using ConsulateSite.Web.Models.Generated;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Where something is on the earth. No map of others is loaded: who wants one opens it.</summary>
/// <param name="Application">Opens the reader's own map.</param>
/// <param name="OpenStreetMap">Opens the free map on the web.</param>
internal sealed record MapLinks(string Application, string OpenStreetMap)
{
    private const string Scale = "16";

    /// <summary>The links to a place; <c>null</c> when nobody noted where it is.</summary>
    public static MapLinks? Create(ILocated place) =>
        place is { Latitude: { } latitude and >= -90 and <= 90, Longitude: { } longitude and >= -180 and <= 180 }
            ? Create(Degrees(latitude), Degrees(longitude))
            : null;

    private static MapLinks Create(string latitude, string longitude) => new(
        $"geo:{latitude},{longitude}",
        $"https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map={Scale}/{latitude}/{longitude}");

    private static string Degrees(decimal degrees) => degrees.ToString("0.#####", CultureInfo.InvariantCulture);
}
