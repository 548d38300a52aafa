using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Tourism;

/// <summary>Builds a page of practical advice.</summary>
internal sealed class GuideBuilder(
    ChromeBuilder chrome,
    PictureBuilder pictures,
    BlockBuilder blocks,
    RegionMapBuilder map,
    PageSummaries pages,
    ContentLinks links,
    ContentTree tree)
{
    /// <summary>Builds the page.</summary>
    public async Task<GuideViewModel> BuildAsync(Guide guide, PageContext page)
    {
        Picture? picture = pictures.Build(guide, page);
        IReadOnlyList<Destination> destinations = guide.Destinations;
        return new GuideViewModel
        {
            Chrome = await chrome.BuildAsync(guide, page, picture),
            Summary = guide.Summary(page.Culture),
            Audiences = [.. guide.Audiences.Select(audience => page.Texts[ChoiceWords.Key("Audience", audience)].Value)],
            Picture = picture,
            Blocks = blocks.Build(guide, page),
            Regions = map.Build(destinations, Named(destinations), page),
            Places = pages.Build(destinations.Where(destination => Regions.Find(destination.Code) is null), page),
            Others = tree.Parent(guide, page) is { } parent
                ? links.ToAll(tree.Children<Guide>(parent, page).Where(other => other.Key != guide.Key), page)
                : [],
            Review = ReviewBuilder.Build(guide, page),
        };
    }

    // A guide to all of them highlights none: nothing stands out where everything does.
    private static IReadOnlySet<string> Named(IEnumerable<Destination> destinations)
    {
        HashSet<string> named = [.. destinations.Select(destination => destination.Code).OfType<string>().Where(code => Regions.Find(code) is not null)];
        return named.Count == Regions.All.Count ? new HashSet<string>() : named;
    }
}
