using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>An event, with its hours on the site's clocks and its place.</summary>
internal sealed class EventSchema : ISchema
{
    private const string Scheduled = "https://schema.org/EventScheduled";

    /// <inheritdoc />
    public JsonObject? Describe(IPublishedContent content, PageHead head, PageContext page) =>
        content is Event { StartsAt: not null } happening
            ? Schema.Of("Event", head)
                .With("startDate", Time(happening.StartsAt, happening, page))
                .With("endDate", Time(happening.EndsAt, happening, page))
                .With("eventStatus", Scheduled)
                .With("location", Places.Of(happening.Venue(page.Culture), happening, page))
                .With("organizer", happening.Organiser(page.Culture) is { } name ? new JsonObject { ["@type"] = "Organization", ["name"] = name } : Schema.Publisher(head))
            : null;

    private static string? Time(DateTime? local, Event happening, PageContext page) =>
        happening.AllDay is true ? Schema.Day(local) : Schema.Moment(local, page);
}
