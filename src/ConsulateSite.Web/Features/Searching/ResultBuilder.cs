using ConsulateSite.Search.Site;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>Shows what was found.</summary>
internal sealed class ResultBuilder(FoundAddresses addresses, PageDocuments pages, ProcedureSummaries procedures)
{
    /// <summary>The results that can be read.</summary>
    public IReadOnlyList<ResultViewModel> Build(SearchResults results, IPublishedContentCache content, PageContext page) =>
        [.. results.Items.Select(result => Build(result, content, page)).OfType<ResultViewModel>()];

    private ResultViewModel? Build(SearchResult result, IPublishedContentCache content, PageContext page)
    {
        if (addresses.Find(result.Document, content) is not { } found)
        {
            return null;
        }

        return new ResultViewModel
        {
            // Both come encoded, with nothing but marks in them.
            Title = new HtmlString(result.TitleHtml),
            Snippet = new HtmlString(result.SnippetHtml),
            Address = found.Address,
            Meta = [.. Meta(found.Page, content, page)],
            Chosen = result.IsBestBet ? page.Texts["Search.BestBet"].Value : null,
            File = result.File is { } file ? new FileMention(page.Texts["Search.InFile"], file) : null,
            Facts = found.Page is Procedure procedure ? [.. procedures.Build([procedure], page).SelectMany(summary => summary.Facts)] : [],
            OtherLanguage = found.Language.Equals(page.Language) ? null : found.Language,
        };
    }

    private IEnumerable<string> Meta(IPublishedContent found, IPublishedContentCache content, PageContext page)
    {
        if (pages.SectionOf(found, content) is { } section && section.Key != found.Key && section.NameIn(page.Culture) is { } name)
        {
            yield return name;
        }

        if (((found as NewsArticle)?.PublicationDate ?? (found as Event)?.StartsAt) is { } date)
        {
            yield return page.Formats.Date(date);
        }
    }
}
