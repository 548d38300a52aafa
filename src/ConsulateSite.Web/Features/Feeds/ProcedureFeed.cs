using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>The procedures, those that changed last first. Their tag is their category.</summary>
internal sealed class ProcedureFeed(ContentTree tree, ContentLinks links, FeedItems items) : IFeedSource
{
    private static readonly string[] Holders = ["section"];

    public string Name => FeedNames.Procedures;

    public int Most => 100;

    public IReadOnlyList<string> Filters { get; } = [FeedFilter.Section, FeedFilter.Tag, FeedFilter.Audience];

    public PageLink? Home(PageContext page) =>
        Below(page.Site, page).FirstOrDefault() is { } first && tree.Parent(first, page) is { } section ? links.To(section, page) : null;

    public string TagInWords(string tag, PageContext page) =>
        page.Texts[ChoiceWords.Key("Category", tag)] is { ResourceNotFound: false } word ? word.Value : tag;

    public FeedListing List(IPublishedContent top, PageContext page) => new(
    [
        .. Below(top, page)
            .OrderByDescending(procedure => FeedItems.Changed(procedure, page))
            .ThenBy(procedure => procedure.SortOrder)
            .Select(procedure => new FeedCandidate(procedure, [.. Categories(procedure)], procedure.Audiences, () => Build(procedure, page))),
    ]);

    private IReadOnlyList<Procedure> Below(IPublishedContent top, PageContext page) => tree.Below<Procedure>(top, "procedure", Holders, page);

    private static IEnumerable<string> Categories(Procedure procedure) => new[] { procedure.Category }.OfType<string>();

    private FeedItem? Build(Procedure procedure, PageContext page) => items.Begin(procedure, page) is not { } item
        ? null
        : item with
        {
            Lead = [.. new[] { procedure.Summary(page.Culture), procedure.ChangeNote(page.Culture) }.OfType<string>()],
            Categories =
            [
                .. Categories(procedure).Select(category => TagInWords(category, page)),
                .. procedure.Audiences.Select(audience => page.Texts[ChoiceWords.Key("Audience", audience)].Value),
            ],
        };
}
