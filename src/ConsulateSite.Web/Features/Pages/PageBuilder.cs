using ConsulateSite.Web.Features.Overviews;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Pages;

/// <summary>Builds a page that is made of blocks.</summary>
internal sealed class PageBuilder(ChromeBuilder chrome, PictureBuilder pictures, BlockBuilder blocks, PageSummaries pages, OverviewBuilder overviews, ContentTree tree)
{
    /// <summary>Builds the page.</summary>
    public async Task<PageBodyViewModel> BuildAsync(Page content, PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(content, page),
        Summary = content.Summary(page.Culture),
        Picture = pictures.Build(content, page),
        Blocks = blocks.Build(content, page),
        Audiences = [.. content.Audiences.Select(audience => page.Texts[ChoiceWords.Key("Audience", audience)].Value)],
        Overview = overviews.Build(content, page),
        Below = pages.Build(tree.Children<Page>(content, page).Where(child => child.UmbracoNaviHide is not true), page),
        Review = ReviewBuilder.Build(content, page),
    };
}
