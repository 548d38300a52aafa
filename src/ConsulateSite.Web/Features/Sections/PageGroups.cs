using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Sections;

/// <summary>Lists pages in short, by a choice that editors made.</summary>
internal sealed class PageGroups(PageSummaries pages)
{
    private const string NoKind = "other";

    /// <summary>The pages in groups, in the order in which the first of each stands.</summary>
    /// <param name="contents">The pages.</param>
    /// <param name="kindOf">The code of the choice.</param>
    /// <param name="words">The group of words in the dictionary that holds the names of the choices.</param>
    /// <param name="page">The request.</param>
    public IReadOnlyList<PageGroup> Build<T>(IEnumerable<T> contents, Func<T, string?> kindOf, string words, PageContext page)
        where T : IPublishedContent =>
    [
        .. contents
            .GroupBy(content => kindOf(content) ?? NoKind, StringComparer.Ordinal)
            .Select(group => new PageGroup(page.Texts[ChoiceWords.Key(words, group.Key)], group.Key, pages.Build(group.Cast<IPublishedContent>(), page)))
            .Where(group => group.Pages.Count > 0),
    ];
}
