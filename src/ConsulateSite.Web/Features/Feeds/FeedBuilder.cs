using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Feeds;

/// <summary>Makes the feed that an address asks for.</summary>
internal sealed class FeedBuilder(IEnumerable<IFeedSource> sources, ContentTree tree, SiteLanguages languages, SiteAddresses addresses, FeedHub hub)
{
    private static readonly string[] SectionHolders = ["section"];

    /// <summary>Finds what an address asks for.</summary>
    /// <returns>What is found; <c>null</c> when there is no such feed, section, tag or audience.</returns>
    public FeedSelection? Select(FeedAddress address, PageContext page)
    {
        if (sources.FirstOrDefault(source => source.Name == address.Name) is not { } source
            || (address.Filter is { } wanted && !source.Filters.Contains(wanted.By, StringComparer.Ordinal))
            || TopOf(address.Filter, page) is not { } top)
        {
            return null;
        }

        FeedListing listing = source.List(top, page);
        FeedCandidate[] candidates = [.. listing.Candidates.Where(candidate => candidate.Passes(address.Filter))];
        return Label(address.Filter, source, top, candidates, page) is { } label
            ? new FeedSelection(source, TitleOf(address, label, page), listing with { Candidates = candidates })
            : null;
    }

    /// <summary>Puts what was found into words.</summary>
    public Feed Build(FeedAddress address, FeedSelection selection, PageContext page)
    {
        FeedItem[] items =
        [
            .. selection.Candidates
                .Where(candidate => !candidate.IsOver)
                .Select(candidate => candidate.Build())
                .OfType<FeedItem>()
                .Take(selection.Source.Most),
        ];
        string start = languages.PathOf(page.Language);
        return new Feed
        {
            Title = selection.Title,
            Description = page.Site.Summary(page.Culture) ?? NameOf(page),
            Author = NameOf(page),
            Language = page.Language,
            Address = AddressOf(address, page),
            Hub = HubOf(address),
            Home = Absolute(selection.Source.Home(page)?.Address ?? $"{start}/", page),
            Updated = items.Select(item => item.Updated).DefaultIfEmpty(FeedItems.Changed(page.Site, page)).Max(),
            Items = items,
            Translations = address.Filter?.By == FeedFilter.Tag ? [] : Translations(address, page),
        };
    }

    /// <summary>The one address of a feed, absolute.</summary>
    public string AddressOf(FeedAddress address, PageContext page) => Absolute(address.Below(languages.PathOf(page.Language)), page);

    /// <summary>Who tells followers of a feed when it changes; <c>null</c> for nobody. The hub hears of whole feeds only.</summary>
    public string? HubOf(FeedAddress address) => address.Filter is null ? hub.Address?.AbsoluteUri : null;

    private static string NameOf(PageContext page) => page.Site.NameIn(page.Culture) ?? page.Texts["Site.Name"];

    private static string TitleOf(FeedAddress address, string label, PageContext page)
    {
        string name = FeedNames.InWords(address.Name, page);
        return page.Texts["Site.TitleFormat", label.Length == 0 ? name : page.Texts["Site.TitleFormat", name, label].Value, NameOf(page)];
    }

    // A code or a tag that somebody made up has no words: it is no feed.
    private static string? Label(FeedFilter? filter, IFeedSource source, IPublishedContent top, FeedCandidate[] candidates, PageContext page) => filter?.By switch
    {
        null => string.Empty,
        FeedFilter.Section => top.NameIn(page.Culture),
        FeedFilter.Tag => candidates.Length > 0 ? source.TagInWords(filter.Value, page) : null,
        FeedFilter.Office => candidates is [{ Content: { } office }] ? office.NameIn(page.Culture) : null,
        _ => filter.Value.All(char.IsAsciiLetterLower) && page.Texts[ChoiceWords.Key("Audience", filter.Value)] is { ResourceNotFound: false } word ? word.Value : null,
    };

    private IPublishedContent? TopOf(FeedFilter? filter, PageContext page) =>
        filter?.By == FeedFilter.Section
            ? tree.Below<Section>(page.Site, "section", SectionHolders, page).FirstOrDefault(section => section.Code == filter.Value)
            : page.Site;

    private List<AlternateAddress> Translations(FeedAddress address, PageContext page) =>
    [
        .. languages.All
            .Where(language => !language.Equals(page.Language))
            .Select(language => new AlternateAddress(language.IsoCode, Absolute(address.Below(languages.PathOf(language)), page))),
    ];

    private string Absolute(string address, PageContext page) => addresses.Absolute(address, page.Address);
}
