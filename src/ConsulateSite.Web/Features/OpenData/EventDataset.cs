using ConsulateSite.Web.Features.Events;
using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>The events, those that are over too: a file must not change by the clock alone.</summary>
internal sealed class EventDataset(DataDocuments documents) : Dataset<Event, EventRecord>(documents)
{
    public override string Name => "events";

    public override string DocumentType => "event";

    protected override IEnumerable<EventRecord> Records(DataDocument<Event> document, PageContext page)
    {
        Event content = document.Content;
        if (EventTime.Of(content) is not { } when)
        {
            yield break;
        }

        (DateTimeOffset starts, DateTimeOffset ends) = when.Moments(page);
        yield return new EventRecord
        {
            Id = content.Key,
            Name = document.Name,
            Summary = content.Summary(page.Culture),
            FirstDay = when.FirstDay,
            LastDay = when.LastDay,
            AllDay = when.IsAllDay,
            StartsAt = when.IsAllDay ? null : starts,
            EndsAt = when is { IsAllDay: false, HasEnd: true } ? ends : null,
            Venue = content.Venue(page.Culture),
            Address = content.Address(page.Culture),
            City = content.City(page.Culture),
            Latitude = content.Latitude.Plain(),
            Longitude = content.Longitude.Plain(),
            Organiser = content.Organiser(page.Culture),
            Audiences = content.Audiences,
            Tags = content.Tags(page.Culture),
            BookingUrl = content.BookingUrl,
            Url = document.Url,
            Changed = document.Changed,
        };
    }
}
