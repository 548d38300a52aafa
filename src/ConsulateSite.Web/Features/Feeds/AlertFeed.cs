using ConsulateSite.Web.Features.Notices;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>The alerts that show now anywhere on the site. They have no page of their own.</summary>
internal sealed class AlertFeed(AlertBuilder alerts, SiteLanguages languages, FeedItems items, TimeProvider time) : IFeedSource
{
    public string Name => FeedNames.Alerts;

    public int Most => 100;

    public IReadOnlyList<string> Filters { get; } = [];

    public PageLink? Home(PageContext page) => null;

    public string TagInWords(string tag, PageContext page) => tag;

    public FeedListing List(IPublishedContent top, PageContext page)
    {
        FeedTurns turns = new(time.GetUtcNow(), page);
        List<FeedCandidate> candidates = [];
        foreach (Alert alert in alerts.All(page))
        {
            foreach (DateTime turn in new[] { alert.StartsAt, alert.EndsAt }.OfType<DateTime>())
            {
                turns.Note(SiteZone.MomentOf(turn, page));
            }

            candidates.Add(new FeedCandidate(alert, [], [], () => Build(alert, page)));
        }

        return new FeedListing(candidates, turns.Last);
    }

    private FeedItem? Build(Alert alert, PageContext page)
    {
        if (alert.NameIn(page.Culture) is null || alerts.Build(alert, page) is not { } shown)
        {
            return null;
        }

        string address = IsOnTheWeb(shown.Link, page) ? shown.Link!.Address : $"{languages.PathOf(page.Language)}/";
        FeedItem item = items.Begin(alert, items.Absolute(address, page), page) with
        {
            Lead = [.. new[] { shown.Message, shown.Until }.OfType<string>()],
            Categories = [shown.Label],
        };
        return alert.StartsAt is { } starts ? item.AppearedAt(SiteZone.MomentOf(starts, page)) : item;
    }

    private static bool IsOnTheWeb(TextLink? link, PageContext page) =>
        Uri.TryCreate(page.Address, link?.Address, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
