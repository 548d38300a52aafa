using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Hosting.Assets;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Builds the style guide.</summary>
internal sealed class StyleGuideBuilder(ChromeBuilder chrome, SiteLanguages languages, AssetCatalog assets)
{
    private const string Drawing = "/img/coast.svg";

    /// <summary>Builds the page.</summary>
    public async Task<StyleGuideViewModel> BuildAsync(PageContext page)
    {
        Chrome surroundings = await chrome.BuildAsync(
            page.Texts["StyleGuide.Title"].Value, page, language => FeatureAddress.StyleGuideOf(languages.PathOf(language)));
        return new StyleGuideViewModel
        {
            Chrome = surroundings,
            Groups = Groups(new Samples(page, surroundings, FeatureAddress.StyleGuideOf(languages.PathOf(page.Language)), assets.AddressOf(Drawing))),
        };
    }

    /// <summary>Every component of the site.</summary>
    public static IReadOnlyList<SpecimenGroup> Groups(Samples samples) =>
    [
        new("Foundations", "foundations", FrameSpecimens.Foundations(samples)),
        new("The frame of a page", "frame", FrameSpecimens.Frame(samples)),
        new("Pictures", "pictures", TextSpecimens.Pictures(samples)),
        new("Blocks of a body", "blocks", TextSpecimens.Blocks(samples)),
        new("Lists of pages", "lists", ListSpecimens.Lists(samples)),
        new("Places and seasons", "places-and-seasons", ListSpecimens.Places(samples)),
        new("Houses, hours and dates", "houses", ContactSpecimens.All(samples)),
        new("Procedures", "procedures", ProcedureSpecimens.Procedures(samples)),
        new("Search", "search-components", ProcedureSpecimens.Search(samples)),
        new("Figures and investment", "figures-and-investment", FigureSpecimens.All(samples)),
    ];
}
