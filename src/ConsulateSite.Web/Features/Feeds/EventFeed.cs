using ConsulateSite.Web.Features.Events;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>The events that are not over, the next one first. Calendars keep those that are.</summary>
internal sealed class EventFeed(ContentTree tree, ContentLinks links, FeedItems items, PictureBuilder pictures, EventFile file, TimeProvider time) : IFeedSource
{
    private const string Section = "section";
    private const string EventLists = "eventList";

    public string Name => FeedNames.Events;

    public int Most => 100;

    public IReadOnlyList<string> Filters { get; } = [FeedFilter.Section, FeedFilter.Tag, FeedFilter.Audience];

    public PageLink? Home(PageContext page) => links.ToAll(tree.Below<EventList>(page.Site, EventLists, [Section], page), page).FirstOrDefault();

    public string TagInWords(string tag, PageContext page) => tag;

    public FeedListing List(IPublishedContent top, PageContext page)
    {
        DateTimeOffset now = time.GetUtcNow();
        FeedTurns turns = new(now, page);
        List<FeedCandidate> candidates = [];
        foreach ((Event content, EventTime when) in Timed(top, page))
        {
            DateTimeOffset over = SiteZone.MomentOf(when.Over, page);
            turns.Note(over);
            candidates.Add(new FeedCandidate(content, content.Tags(page.Culture), content.Audiences, () => Build(content, when, page))
            {
                IsOver = over <= now,
                InCalendar = text => file.Write(text, content, when, page),
            });
        }

        return new FeedListing(candidates, turns.Last);
    }

    private IEnumerable<(Event Content, EventTime When)> Timed(IPublishedContent top, PageContext page) =>
        tree.Below<Event>(top, "event", [Section, EventLists], page)
            .Select(content => (Content: content, When: EventTime.Of(content)))
            .Where(entry => entry.When is not null && links.To(entry.Content, page) is not null)
            .OrderBy(entry => entry.When!.Starts)
            .Select(entry => (entry.Content, entry.When!));

    private FeedItem? Build(Event content, EventTime when, PageContext page)
    {
        string[] facts = [.. new[] { when.InWords(page), EventSummaries.Where(content, page) }.OfType<string>()];
        return items.Begin(content, page) is not { } item
            ? null
            : item with
            {
                Lead = [.. facts, .. new[] { content.Summary(page.Culture) }.OfType<string>()],
                Html = items.Markup(facts, content.Body(page.Culture), page),
                Categories = [.. content.Tags(page.Culture), .. content.Audiences.Select(audience => page.Texts[ChoiceWords.Key("Audience", audience)].Value)],
                Image = pictures.Build(content, page) is { } picture ? items.Absolute(picture.SharedAddress, page) : null,
            };
    }
}
