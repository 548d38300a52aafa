using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Legal;

/// <summary>Builds a page with a text that binds.</summary>
internal sealed class LegalBuilder(ChromeBuilder chrome, BlockBuilder blocks)
{
    /// <summary>Builds the page.</summary>
    public async Task<LegalViewModel> BuildAsync(Models.Generated.Legal content, PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(content, page),
        Summary = content.Summary(page.Culture),
        InForce = content.EffectiveFrom is { } date ? page.Texts["Legal.InForce", page.Formats.Date(date)].Value : null,
        Blocks = blocks.Build(content, page),
        Review = ReviewBuilder.Build(content, page),
    };
}
