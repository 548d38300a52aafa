using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Features.Sitemaps;

/// <summary>Lists the pages of the site for search engines.</summary>
internal sealed class SitemapEntries(IDocumentNavigationQueryService navigation, ContentLinks links, HeadBuilder heads, SiteAddresses addresses, SiteLanguages languages)
{
    /// <summary>How many documents one sitemap covers. A sitemap may have 50,000 addresses and 50 MB; every address here stands with all its languages.</summary>
    public const int Part = 10_000;

    /// <summary>How many sitemaps there are for each language.</summary>
    public int CountParts(PageContext page) => Math.Max(1, (Keys(page).Length + Part - 1) / Part);

    /// <summary>The pages of one sitemap in the reader's language.</summary>
    /// <param name="part">The number of the sitemap, from one.</param>
    /// <param name="content">The published documents.</param>
    /// <param name="page">The request.</param>
    public IEnumerable<SitemapEntry> List(int part, IPublishedContentCache content, PageContext page) =>
        Keys(page)
            .Skip((part - 1) * Part)
            .Take(Part)
            .Select(key => content.GetById(key))
            .OfType<IPublishedContent>()
            .Select(document => EntryOf(document, page))
            .OfType<SitemapEntry>()
            .Concat(part == 1 ? [OpenData(page)] : []);

    private SitemapEntry OpenData(PageContext page)
    {
        PageHead head = heads.Build(string.Empty, string.Empty, page, language => FeatureAddress.DataOf(languages.PathOf(language)));
        return new SitemapEntry(head.Canonical!, Changed: null, head.Alternates);
    }

    private SitemapEntry? EntryOf(IPublishedContent document, PageContext page) =>
        links.To(document, page) is { } link
            ? new SitemapEntry(
                addresses.Absolute(link.Address, page.Address),
                document.Cultures[page.Culture].Date.ToUniversalTime(),
                heads.Alternates(document, page))
            : null;

    private Guid[] Keys(PageContext page) =>
        navigation.TryGetDescendantsKeysOrSelfKeys(page.Site.Key, out IEnumerable<Guid> keys) ? [.. keys] : [];
}
