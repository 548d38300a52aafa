using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Overviews;

/// <summary>Lists the pages that changed last.</summary>
internal sealed class ChangesBuilder(ContentTree tree, ContentLinks links)
{
    private const int Most = 30;

    /// <summary>The pages of the site that were published last in the reader's language, the newest first.</summary>
    public IReadOnlyList<ChangedPage> Build(PageContext page) =>
    [
        .. All(page.Site, section: null, page)
            .OrderByDescending(entry => entry.Changed)
            .ThenBy(entry => entry.Content.SortOrder)
            .Select(entry => Build(entry.Content, entry.Section, entry.Changed, page))
            .OfType<ChangedPage>()
            .Take(Most),
    ];

    private IEnumerable<(IPublishedContent Content, string? Section, DateTime Changed)> All(IPublishedContent parent, string? section, PageContext page)
    {
        foreach (IPublishedContent child in tree.Children<IPublishedContent>(parent, page).Where(child => child is IPageBase { UmbracoNaviHide: not true }))
        {
            if (child.Cultures.TryGetValue(page.Culture, out PublishedCultureInfo? culture))
            {
                yield return (child, section, culture.Date);
            }

            foreach (var below in All(child, section ?? child.NameIn(page.Culture), page))
            {
                yield return below;
            }
        }
    }

    private ChangedPage? Build(IPublishedContent content, string? section, DateTime changed, PageContext page)
    {
        DateOnly date = DateOnly.FromDateTime(changed);
        return links.To(content, page) is { } link
            ? new ChangedPage(
                link,
                new DatedText(page.Formats.Date(date), date),
                section,
                (content as IReviewed)?.ChangeNote(page.Culture) ?? (content as IPageBase)?.Summary(page.Culture))
            : null;
    }
}
