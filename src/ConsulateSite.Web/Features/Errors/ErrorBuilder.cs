using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Errors;

/// <summary>Builds the pages for readers who asked for something that is not there.</summary>
internal sealed class ErrorBuilder(ChromeBuilder chrome, ContentLinks links, SiteLanguages languages)
{
    /// <summary>Builds the page for an address at which nothing is.</summary>
    public async Task<MissingViewModel> BuildMissingAsync(PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(page.Texts["Error.NotFoundTitle"].Value, page),
        MostAsked = MostAsked(page),
    };

    /// <summary>Builds the page for an address at which a page was. The request is for the page above it, if that is still there.</summary>
    public async Task<GoneViewModel> BuildGoneAsync(PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(page.Texts["Error.GoneTitle"].Value, page),
        Above = page.Content is { } above && above.Key != page.Site.Key ? links.To(above, page) : null,
        MostAsked = MostAsked(page),
    };

    /// <summary>Builds the page for a document that exists in other languages only.</summary>
    /// <exception cref="InvalidOperationException">The request is for no document.</exception>
    public async Task<UntranslatedViewModel> BuildUntranslatedAsync(PageContext page)
    {
        var content = page.Content ?? throw new InvalidOperationException("Only a document can be untranslated.");
        string title = page.Texts["Translation.MissingTitle", NameOf(page.Language, page)];
        return new UntranslatedViewModel
        {
            Chrome = await chrome.BuildAsync(title, page, content),
            Translations =
            [
                .. languages.All
                    .Where(language => !language.Equals(page.Language))
                    .Select(language => (Language: language, Link: links.To(content, page, language)))
                    .Where(entry => entry.Link is not null)
                    .Select(entry => new Translation(entry.Language, page.Texts["Translation.ReadIn", NameOf(entry.Language, page)], entry.Link!)),
            ],
            MostAsked = MostAsked(page),
        };
    }

    private static string NameOf(SiteLanguage language, PageContext page) => page.Texts[language.NameKey];

    private IReadOnlyList<PageLink> MostAsked(PageContext page) => links.ToAll(page.Site.FeaturedProcedures, page);
}
