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
        new("Foundations", FrameSpecimens.Foundations(samples)),
        new("Frame", FrameSpecimens.Frame(samples)),
        new("Pictures", TextSpecimens.Pictures(samples)),
        new("Blocks", TextSpecimens.Blocks(samples)),
        new("Lists", ListSpecimens.Lists(samples)),
        new("Places", ListSpecimens.Places(samples)),
        new("Houses", ContactSpecimens.All(samples)),
        new("Procedures", ProcedureSpecimens.Procedures(samples)),
        new("Search", ProcedureSpecimens.Search(samples)),
        new("Figures", FigureSpecimens.All(samples)),
    ];
}
