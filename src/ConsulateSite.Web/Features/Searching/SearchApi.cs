using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Site;
using ConsulateSite.Search.Suggestions;
using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>
/// Search for programs. Answers carry a tag of their bytes and may be kept as long as they are asked for again: what was published or
/// taken away shows in the next answer.
/// </summary>
internal sealed class SearchApi(
    ContentIndex index, FoundAddresses addresses, SiteLanguages languages, IUmbracoContextFactory contexts, SearchLimit limit, SearchCounting counting, TimeProvider time)
{
    /// <summary>Where programs search.</summary>
    public const string SearchPath = "/api/v1/search";

    /// <summary>Where programs ask for suggestions.</summary>
    public const string SuggestPath = "/api/v1/suggest";

    /// <summary>How long somebody waits for an index that is still being built.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private const int MostItems = 100;
    private const int MostSkipped = 1_000;
    private const int Suggestions = 8;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Answers a search.</summary>
    public Task SearchAsync(HttpContext http) => AnswerAsync(http, parameters =>
    {
        SearchRequest request = new(parameters.Text("q"), parameters.Language("culture", languages.All).IsoCode)
        {
            Take = parameters.Number("take", otherwise: 10, least: 0, MostItems),
            Skip = parameters.Number("skip", otherwise: 0, least: 0, MostSkipped),
            Filters = parameters.Optional("section") is { } section ? new Dictionary<string, string>(StringComparer.Ordinal) { [PageFields.Section] = section } : [],
            Now = time.GetUtcNow(),
        };
        return (complete, content) =>
        {
            SearchResults results = index.Search.Search(request);
            if (request is { Skip: 0, Filters.Count: 0 })
            {
                counting.CountProgram(http, request.Culture, request.Text, results.Total);
            }

            return Answer(results, complete, content);
        };
    });

    /// <summary>Answers with what somebody who is typing may want.</summary>
    public Task SuggestAsync(HttpContext http) => AnswerAsync(http, parameters =>
    {
        string typed = parameters.Text("q");
        SiteLanguage language = parameters.Language("culture", languages.All);
        return (_, content) => new SuggestAnswer(
        [
            .. index.Search.Suggest(typed, language.IsoCode, Suggestions).Select(suggestion => Item(suggestion, content)).OfType<SuggestAnswerItem>(),
        ]);
    });

    private async Task AnswerAsync(HttpContext http, Func<ApiParameters, Func<bool, IPublishedContentCache, object>> read)
    {
        http.Response.Headers.CacheControl = "no-cache";
        if (!limit.Allows(http))
        {
            http.Response.Headers.RetryAfter = SearchLimit.RetryAfter;
            await TypedResults.Problem(statusCode: StatusCodes.Status429TooManyRequests, title: "Too many requests from this address.").ExecuteAsync(http);
            return;
        }

        if (languages.All.Count == 0)
        {
            await TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: "No site is published.").ExecuteAsync(http);
            return;
        }

        ApiParameters parameters = new(http.Request.Query);
        Func<bool, IPublishedContentCache, object> answer = read(parameters);
        if (parameters.Errors is { } errors)
        {
            await TypedResults.ValidationProblem(errors, title: "The request cannot be understood.").ExecuteAsync(http);
            return;
        }

        bool complete = await index.WaitUntilCompleteAsync(Patience, http.RequestAborted);
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        await http.Response.WriteAsJsonAsync(answer(complete, context.UmbracoContext.Content), Json, "application/json; charset=utf-8", http.RequestAborted);
    }

    private SearchAnswer Answer(SearchResults results, bool complete, IPublishedContentCache content) => new(
        results.Total,
        results.CorrectedQuery,
        complete,
        [.. results.Items.Select(result => Item(result, content)).OfType<SearchAnswerItem>()]);

    private SearchAnswerItem? Item(SearchResult result, IPublishedContentCache content)
    {
        SearchDocument document = result.Document;
        return addresses.Find(document, content) is { } found
            ? new SearchAnswerItem(
                document.Id,
                document.Keywords.GetValueOrDefault(PageFields.Code)?[0],
                EncodedAddress.Of(found.Address),
                document.Culture,
                document.Texts[PageFields.Title],
                document.Keywords[PageFields.Type][0],
                result.SnippetHtml,
                result.Score,
                result.IsBestBet,
                result.File)
            : null;
    }

    private SuggestAnswerItem? Item(Suggestion suggestion, IPublishedContentCache content)
    {
        if (suggestion.Document is not { } document)
        {
            return new SuggestAnswerItem(suggestion.Text, Url: null, Culture: null);
        }

        return addresses.Find(document, content) is { } found
            ? new SuggestAnswerItem(suggestion.Text, EncodedAddress.Of(found.Address), document.Culture)
            : null;
    }
}
