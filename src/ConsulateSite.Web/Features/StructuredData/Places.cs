using System.Text.Json.Nodes;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>Places, addresses and opening hours.</summary>
internal static class Places
{
    /// <summary>A place; <c>null</c> when nothing is known of it.</summary>
    /// <param name="name">What the place is called.</param>
    /// <param name="located">Where it is.</param>
    /// <param name="page">The request.</param>
    public static JsonObject? Of(string? name, ILocated located, PageContext page)
    {
        JsonObject place = new JsonObject { ["@type"] = "Place" }.With("name", name);
        Locate(place, located, page);
        return place.Count > 1 ? place : null;
    }

    /// <summary>Adds the address and the point on the map.</summary>
    public static void Locate(JsonObject description, ILocated located, PageContext page)
    {
        JsonObject address = new JsonObject { ["@type"] = "PostalAddress" }
            .With("streetAddress", located.Address(page.Culture))
            .With("addressLocality", located.City(page.Culture));
        description.With("address", address.Count > 1 ? address : null);
        if (located is { Latitude: { } latitude, Longitude: { } longitude })
        {
            description["geo"] = new JsonObject { ["@type"] = "GeoCoordinates", ["latitude"] = latitude, ["longitude"] = longitude };
        }
    }

    /// <summary>Opening hours, each with the time in which they hold.</summary>
    public static JsonArray Hours(IEnumerable<OpeningHoursBlock> hours) => Schema.List(hours.Select(OneOf));

    private static JsonObject OneOf(OpeningHoursBlock hours) => new JsonObject { ["@type"] = "OpeningHoursSpecification" }
        .With("dayOfWeek", Schema.List(hours.Days.Select(day => (JsonNode)$"https://schema.org/{Enum.Parse<DayOfWeek>(day, ignoreCase: true)}")))
        .With("opens", hours.Opens)
        .With("closes", hours.Closes)
        .With("validFrom", Schema.Day(hours.ValidFrom))
        .With("validThrough", Schema.Day(hours.ValidTo));
}
