using ConsulateSite.Web.Localization;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Routing;

/// <summary>
/// Makes links to documents. Every link that a page shows, or leaves out because there is nothing to lead to, is noted
/// among what the page was made of.
/// </summary>
internal sealed class ContentLinks(
    IPublishedUrlProvider urls,
    IDocumentNavigationQueryService navigation,
    IDocumentPublishStatusQueryService status,
    FeatureActions features)
{
    private const string NoAddress = "#";

    /// <summary>A link in the reader's language.</summary>
    /// <returns>The link; <c>null</c> when the document is not published in that language, or nothing shows documents of its type.</returns>
    public PageLink? To(IPublishedContent content, PageContext page) => To(content, page, page.Language);

    /// <summary>A link in another language.</summary>
    /// <returns>The link; <c>null</c> when the document is not published in that language, or nothing shows documents of its type.</returns>
    public PageLink? To(IPublishedContent content, PageContext page, SiteLanguage language)
    {
        if (!page.Links.TryGetValue((content.Key, language.IsoCode), out PageLink? link))
        {
            link = Make(content, page, language);
            page.Links.Add((content.Key, language.IsoCode), link);
        }

        return link;
    }

    /// <summary>Links to several documents, without those that lead nowhere.</summary>
    public IReadOnlyList<PageLink> ToAll(IEnumerable<IPublishedContent> contents, PageContext page) =>
        [.. contents.Select(content => To(content, page)).OfType<PageLink>()];

    private PageLink? Make(IPublishedContent content, PageContext page, SiteLanguage language)
    {
        Note(content.Key, page);
        string? name = content.NameIn(language.IsoCode);
        if (name is null || !IsShown(content, page, language.IsoCode))
        {
            return null;
        }

        string address = urls.GetUrl(content, UrlMode.Relative, language.IsoCode);
        return address is NoAddress or "" ? null : new PageLink(name, address);
    }

    // The address holds the names of all that is above, so a change above changes the link.
    private void Note(Guid key, PageContext page)
    {
        page.Reads.Item(key);
        if (navigation.TryGetAncestorsKeys(key, out IEnumerable<Guid> ancestors))
        {
            foreach (Guid ancestor in ancestors)
            {
                page.Reads.Item(ancestor);
            }
        }
    }

    private bool IsShown(IPublishedContent content, PageContext page, string culture) =>
        features.Find(content.ContentType.Alias, FeatureActions.Page) is not null
        && (page.IsPreview || status.IsPublic(content.Key, culture));
}
