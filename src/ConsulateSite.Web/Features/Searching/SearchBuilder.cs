using ConsulateSite.Search.Site;
using ConsulateSite.Web.Features.News;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>Builds the page on which the public searches.</summary>
internal sealed class SearchBuilder(
    ContentIndex index,
    ResultBuilder results,
    FacetBuilder facets,
    DirectAnswers answers,
    ChromeBuilder chrome,
    ContentLinks links,
    ContentTree tree,
    SiteLanguages languages,
    IUmbracoContextFactory contexts,
    TimeProvider time)
{
    private const int LongestTitle = 60;
    private const int FewPages = 10;

    /// <summary>Builds the page.</summary>
    /// <param name="page">The request.</param>
    /// <param name="cancellationToken">Ends the waiting for an index that is still being built.</param>
    public async Task<SearchViewModel> BuildAsync(PageContext page, CancellationToken cancellationToken)
    {
        SearchParameters asked = SearchParameters.Read(page.Query);
        string address = FeatureAddress.SearchOf(languages.PathOf(page.Language));
        Chrome surroundings = await chrome.BuildAsync(
            asked.Text.Length == 0 ? page.Texts["Search.Title"] : page.Texts["Search.ResultsFor", Short(asked.Text)],
            page,
            language => (asked with { Page = 1 }).ToAddress(FeatureAddress.SearchOf(languages.PathOf(language))));
        if (asked.Text.Length == 0)
        {
            return new SearchViewModel { Chrome = surroundings, Query = string.Empty, Ways = Ways(page) };
        }

        bool complete = await index.WaitUntilCompleteAsync(SearchApi.Patience, cancellationToken);
        SearchResults found = index.Search.Search(Request(asked, page));
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        IPublishedContentCache content = context.UmbracoContext.Content;
        IReadOnlyList<ResultViewModel> shown = results.Build(found, content, page);
        return new SearchViewModel
        {
            Chrome = surroundings,
            Query = asked.Text,
            Total = found.Total,
            Status = shown.Count == 0 ? page.Texts["Search.NoResults"] : page.Texts["Search.ResultCount", page.Formats.Number(found.Total)],
            Building = complete ? null : page.Texts["Search.Building"].Value,
            Correction = found.CorrectedQuery is { } corrected ? new SearchCorrection(corrected, (asked with { Text = Quoted(asked.Text), Page = 1 }).ToAddress(address)) : null,
            Answer = asked is { Page: 1, Filters.Count: 0 } ? answers.Find(found, content, page) : null,
            Results = shown,
            Facets = facets.Build(asked, found, address, page),
            Pager = Pager(asked, found.Total, address, page),
            Ways = shown.Count == 0 ? Ways(page) : [],
        };
    }

    /// <summary>Builds the page for somebody who searches too often. Nothing is looked for.</summary>
    public async Task<TooManyViewModel> BuildTooManyAsync(PageContext page) => new()
    {
        Chrome = await chrome.BuildAsync(page.Texts["Search.TooManyTitle"].Value, page),
        Query = SearchParameters.Read(page.Query).Text,
    };

    private static string Short(string text) => text.Length <= LongestTitle ? text : $"{text[..(char.IsHighSurrogate(text[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle)].TrimEnd()}…";

    private static string Quoted(string text) => $"\"{text.Replace('"', ' ')}\"";

    private static Pager? Pager(SearchParameters asked, int total, string address, PageContext page)
    {
        int count = (total + SearchParameters.PageSize - 1) / SearchParameters.PageSize;
        return count < 2 || asked.Page > count
            ? null
            : new Pager(
                [.. Enumerable.Range(1, count).Where(number => count <= FewPages || Math.Abs(number - asked.Page) < FewPages / 2 || number == 1 || number == count)
                    .Select(number => new NavigationPage(page.Formats.Number(number), At(number), number == asked.Page))],
                asked.Page > 1 ? At(asked.Page - 1) : null,
                asked.Page < count ? At(asked.Page + 1) : null);

        string At(int number) => (asked with { Page = number }).ToAddress(address);
    }

    private SearchRequest Request(SearchParameters asked, PageContext page) => new(asked.Text, page.Culture)
    {
        Take = SearchParameters.PageSize,
        Skip = (asked.Page - 1) * SearchParameters.PageSize,
        Filters = asked.Filters,
        OnlyOwnCulture = asked.OnlyOwnLanguage,
        Facets = SearchParameters.Facets,
        Now = time.GetUtcNow(),
    };

    private IReadOnlyList<PageLink> Ways(PageContext page)
    {
        IReadOnlyList<Procedure> featured = page.Site.FeaturedProcedures;
        IPublishedContent? section = featured.Count > 0 ? tree.Parent(featured[0], page) : null;
        return links.ToAll(section is null ? featured : [.. featured, section], page);
    }
}
