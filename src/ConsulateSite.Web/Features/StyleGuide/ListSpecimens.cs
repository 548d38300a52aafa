using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Features.Overviews;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Tourism;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Lists of pages, and places to go.</summary>
internal static class ListSpecimens
{
    private const int MonthsInYear = 12;
    private const int Here = 7;

    private static readonly string[] Suitabilities = ["cold", "fair", "good", "hot"];

    public static IReadOnlyList<Specimen> Lists(Samples samples) =>
    [
        new("/Features/Sections/_Pages.cshtml", samples.Pages),
        new("/Features/Sections/_PageGroups.cshtml", Groups(samples.Words.City, "group", samples)),
        new("/Features/Pages/_Below.cshtml", (samples.Pages, samples.Texts)),
        new("/Features/Errors/_MostAsked.cshtml", (Links(samples), samples.Chrome)),
        new("/Features/Overviews/_Overview.cshtml", (new Overview { Changes = [new ChangedPage(samples.Link, samples.Date, samples.Words.City, samples.Words.Sentence)] }, samples.Texts)),
        new("/Features/Overviews/_SiteMapEntries.cshtml", Entries(samples)),
        new("/Features/Feeds/_FeedLine.cshtml", samples.Chrome.With(head: samples.Chrome.Head with { Feeds = Feeds(samples) })),
    ];

    public static IReadOnlyList<Specimen> Places(Samples samples) =>
    [
        new("/Features/Tourism/_RegionMap.cshtml", (Map(samples), samples.Texts["Tourism.Regions"].Value)),
        new("/Features/Tourism/_Seasons.cshtml", WhenToGo(samples)),
        new("/Features/Tourism/_Tourism.cshtml", (new TourismListing(Regions: null, Groups(samples.Words.Other, "places-to-go", samples)), samples.Texts)),
    ];

    private static IReadOnlyList<PageGroup> Groups(string name, string anchor, Samples samples) => [new PageGroup(name, anchor, samples.Pages)];

    private static IReadOnlyList<FeedLink> Feeds(Samples samples) =>
    [
        .. FeedFormat.Of(FeedNames.Events).Select(format => new FeedLink(
            FeedNames.InWords(FeedNames.Events, samples.Page), format.Name ?? samples.Texts["Feeds.Calendar"], format.MediaType, samples.Address)),
    ];

    private static IReadOnlyList<PageLink> Links(Samples samples) => [samples.Link, samples.OtherLink];

    private static IReadOnlyList<SiteMapEntry> Entries(Samples samples) =>
        [new SiteMapEntry(samples.Link, [new SiteMapEntry(samples.OtherLink, [])]), new SiteMapEntry(samples.OtherLink, [])];

    private static RegionMap Map(Samples samples) => new(
    [
        .. Regions.All.Select(region => new RegionMark(
            region, new PageSummary(samples.Link with { Text = $"{samples.Words.City} {samples.Page.Formats.Number(region.Number)}" }, Summary: null), region.Number == Here)),
    ]);

    private static Seasons WhenToGo(Samples samples) => new(
        [
            .. Enumerable.Range(1, MonthsInYear).Select(month => Month(month, Suitabilities[month % Suitabilities.Length], samples)),
        ],
        [new SeasonNote(samples.Page.Formats.Month(1), samples.Words.Sentence)]);

    private static MonthMark Month(int month, string suitability, Samples samples) =>
        new(samples.Page.Formats.Month(month), suitability, samples.Texts[Shared.ChoiceWords.Key("Season", suitability)]);
}
