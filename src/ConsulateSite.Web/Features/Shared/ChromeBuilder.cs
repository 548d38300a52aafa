using ConsulateSite.Web.Features.Embeds;
using ConsulateSite.Web.Features.Feedback;
using ConsulateSite.Web.Features.Feeds;
using ConsulateSite.Web.Features.Notices;
using ConsulateSite.Web.Features.Searching;
using ConsulateSite.Web.Features.StructuredData;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>Builds what surrounds every page.</summary>
internal sealed class ChromeBuilder(
    HeadBuilder heads,
    StructuredDataBuilder structuredData,
    FeedLinks feeds,
    FooterBuilder footers,
    LanguageChoices choices,
    AlertBuilder alerts,
    OlderTranslationBuilder olderTranslations,
    ContentLinks links,
    ContentTree tree,
    SiteTexts texts,
    SiteLanguages languages)
{
    private const string ArabicCode = "ar";

    /// <summary>Builds the surroundings of a document.</summary>
    /// <param name="content">The document.</param>
    /// <param name="page">The request.</param>
    /// <param name="picture">The picture that goes with the page where it is shared.</param>
    public async Task<Chrome> BuildAsync(IPublishedContent content, PageContext page, Picture? picture = null)
    {
        string name = content.NameIn(page.Culture) ?? string.Empty;
        PageHead head = heads.Build(content, page, picture);
        IReadOnlyList<PageLink> ancestors = content.Key == page.Site.Key ? [] : Breadcrumbs(content, page);
        return await BuildAsync(
            page,
            name,
            head with { StructuredData = structuredData.Build(content, head, ancestors, page), Feeds = feeds.Build(content, page), Embeds = OEmbedLinks.Build(content, head) },
            ancestors,
            choices.Build(content, page),
            olderTranslations.Build(content, page),
            page.IsPreview ? null : new FeedbackForm(content.Key, page.Culture));
    }

    /// <summary>Builds the surroundings of a page that is no document, such as an error.</summary>
    /// <param name="name">The page's name.</param>
    /// <param name="page">The request.</param>
    /// <param name="content">The document whose other languages are offered; the home page when there is none.</param>
    public Task<Chrome> BuildAsync(string name, PageContext page, IPublishedContent? content = null) =>
        BuildAsync(page, name, heads.Build(name, page), [], choices.Build(content ?? page.Site, page, pageIsMissing: content is not null));

    /// <summary>Builds the surroundings of a page that is no document and exists in every language.</summary>
    /// <param name="name">The page's name.</param>
    /// <param name="page">The request.</param>
    /// <param name="addressIn">The address of the page in a language, with parameters.</param>
    public Task<Chrome> BuildAsync(string name, PageContext page, Func<SiteLanguage, string> addressIn) =>
        BuildAsync(page, name, heads.Build(name, page), [], choices.Build(addressIn, page));

    /// <summary>Builds the surroundings of a page that is no document, exists in every language and is worth finding.</summary>
    /// <param name="head">What the page says of itself.</param>
    /// <param name="page">The request.</param>
    /// <param name="addressIn">The address of the page in a language.</param>
    public Task<Chrome> BuildAsync(PageHead head, PageContext page, Func<SiteLanguage, string> addressIn) =>
        BuildAsync(page, head.Name, head, [new PageLink(page.Texts["Navigation.Home"], HomeAddress(page))], choices.Build(addressIn, page));

    private async Task<Chrome> BuildAsync(
        PageContext page,
        string name,
        PageHead head,
        IReadOnlyList<PageLink> ancestors,
        IReadOnlyList<LanguageChoice> choice,
        OlderTranslation? olderTranslation = null,
        FeedbackForm? feedback = null)
    {
        IReadOnlySet<Guid> here = tree.Here(page);
        IReadOnlyList<NavigationItem> menu = Menu(here, page);
        return new Chrome
        {
            Language = page.Language,
            Texts = page.Texts,
            Theme = page.Theme,
            Display = page.Display,
            Head = head,
            Brand = await BrandAsync(page),
            DemonstrationNotice = page.Site.DemonstrationNotice(page.Culture) ?? page.Texts["Site.Demonstration"],
            Languages = choice,
            SearchAddress = FeatureAddress.SearchOf(languages.PathOf(page.Language)),
            SearchDescription = OpenSearchEndpoint.PathOf(page.Language),
            Navigation = menu,
            Ancestors = ancestors,
            Name = name,
            Alerts = alerts.Build(here, page),
            OlderTranslation = olderTranslation,
            Feedback = feedback,
            Footer = footers.Build(page, [.. menu.Select(item => item.Link)]),
        };
    }

    private async Task<Brand> BrandAsync(PageContext page)
    {
        string? arabic = null;
        if (page.Culture != ArabicCode && languages.All.FirstOrDefault(language => language.IsoCode == ArabicCode) is { } language)
        {
            arabic = (await texts.ForAsync(language.Culture))["Site.Name"];
        }

        return new Brand(HomeAddress(page), page.Texts["Site.Name"], arabic, page.Site.City(page.Culture));
    }

    private string HomeAddress(PageContext page) => $"{languages.PathOf(page.Language)}/";

    private List<PageLink> Breadcrumbs(IPublishedContent content, PageContext page) =>
    [
        new PageLink(page.Texts["Navigation.Home"], HomeAddress(page)),
        .. tree.Ancestors(content, page)
            .Where(ancestor => ancestor.Key != page.Site.Key)
            .Select(ancestor => links.To(ancestor, page))
            .OfType<PageLink>(),
    ];

    private List<NavigationItem> Menu(IReadOnlySet<Guid> here, PageContext page)
    {
        ContentReferences.Note(page.Site, "navigation", page);
        return
        [
            .. page.Site.Navigation
                .Select(target => (target.Key, Link: links.To(target, page)))
                .Where(entry => entry.Link is not null)
                .Select(entry => new NavigationItem(entry.Link!, here.Contains(entry.Key))),
        ];
    }
}
