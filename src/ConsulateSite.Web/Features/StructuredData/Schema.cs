using System.Globalization;
using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>The parts that descriptions have in common. What is not known is left out: an empty value would be a statement.</summary>
internal static class Schema
{
    /// <summary>A description with what every page says of itself.</summary>
    /// <param name="type">The type, such as <c>NewsArticle</c>.</param>
    /// <param name="head">What the page says of itself.</param>
    public static JsonObject Of(string type, PageHead head) => new JsonObject { ["@type"] = type, ["name"] = head.Name }
        .With("description", head.Description)
        .With("url", head.Canonical)
        .With("image", head.Image);

    /// <summary>The house that speaks.</summary>
    public static JsonObject Publisher(PageHead head) => new() { ["@type"] = "GovernmentOrganization", ["name"] = head.SiteName };

    /// <summary>Adds a text, when there is one.</summary>
    public static JsonObject With(this JsonObject description, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            description[name] = text;
        }

        return description;
    }

    /// <summary>Adds a part, when there is one.</summary>
    public static JsonObject With(this JsonObject description, string name, JsonNode? part)
    {
        if (part is not null and not JsonArray { Count: 0 })
        {
            description[name] = part;
        }

        return description;
    }

    /// <summary>A list.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> parts) => new([.. parts]);

    /// <summary>A moment on the site's clocks, as ISO 8601 with its distance from UTC.</summary>
    public static string? Moment(DateTime? local, PageContext page) =>
        local is { } time ? SiteZone.MomentOf(time, page).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) : null;

    /// <summary>A day, as ISO 8601.</summary>
    public static string? Day(DateTime? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
