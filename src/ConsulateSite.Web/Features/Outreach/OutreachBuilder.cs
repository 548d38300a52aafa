using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Sections;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Outreach;

/// <summary>Builds a page on moderate Islam.</summary>
internal sealed class OutreachBuilder(ChromeBuilder chrome, PictureBuilder pictures, BlockBuilder blocks, PageGroups groups, ContentTree tree)
{
    /// <summary>The group of words for the kinds in the plural.</summary>
    public const string KindWords = "OutreachKinds";

    /// <summary>Builds the page.</summary>
    public async Task<OutreachViewModel> BuildAsync(OutreachPage content, PageContext page)
    {
        Picture? picture = pictures.Build(content, page);
        return new OutreachViewModel
        {
            Chrome = await chrome.BuildAsync(content, page, picture),
            Summary = content.Summary(page.Culture),
            Kind = content.Kind is { } kind ? page.Texts[ChoiceWords.Key("OutreachKind", kind)].Value : null,
            Picture = picture,
            Blocks = blocks.Build(content, page),
            Others = tree.Parent(content, page) is { } parent
                ? groups.Build(tree.Children<OutreachPage>(parent, page).Where(other => other.Key != content.Key), other => other.Kind, KindWords, page)
                : [],
            Review = ReviewBuilder.Build(content, page),
        };
    }
}
