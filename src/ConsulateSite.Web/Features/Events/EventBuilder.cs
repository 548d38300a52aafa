using ConsulateSite.Web.Features.Directories;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Events;

/// <summary>Builds the page of an event.</summary>
internal sealed class EventBuilder(ChromeBuilder chrome, EventSummaries summaries, PictureBuilder pictures, ContentLinks links, ContentTree tree)
{
    private const int MostOthers = 4;

    /// <summary>Builds the page.</summary>
    public async Task<EventViewModel> BuildAsync(Event content, PageContext page)
    {
        Picture? picture = pictures.Build(content, page);
        EventTime? when = EventTime.Of(content);
        DateTime now = summaries.Now(page);
        IReadOnlyList<EventSummary> all = tree.Parent(content, page) is EventList list ? summaries.All(list, page) : [];
        summaries.ExpireWithNext(all, page);
        string? address = links.To(content, page)?.Address;
        return new EventViewModel
        {
            Chrome = await chrome.BuildAsync(content, page, picture),
            Summary = content.Summary(page.Culture),
            When = when is null ? null : new DatedText(when.InWords(page), when.FirstDay),
            IsPast = when?.IsPast(now) ?? false,
            Place = PlaceBuilder.Build(content, page),
            Organiser = content.Organiser(page.Culture),
            Audiences = [.. content.Audiences.Select(audience => page.Texts[ChoiceWords.Key("Audience", audience)].Value)],
            Tags = content.Tags(page.Culture),
            BookingAddress = WebLink.Create(text: null, content.BookingUrl)?.Address,
            CalendarAddress = when is null || address is null ? null : EventFile.AddressOf(address),
            Picture = picture,
            Body = content.Body(page.Culture).ForView(),
            Others = [.. all.Where(other => other.Link.Address != address && !other.Time.IsPast(now)).Take(MostOthers)],
            Review = ReviewBuilder.Build(content, page),
        };
    }
}
