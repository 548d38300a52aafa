using ConsulateSite.Search.Highlighting;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Understanding;

namespace ConsulateSite.Search.Site;

/// <summary>Brings what was found in several languages together, so that each page is there once.</summary>
internal sealed class PageResults(IndexReader reader, string culture)
{
    private readonly Dictionary<string, (Hit Hit, float Score)> _pages = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Query> _queries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Highlighter> _highlighters = new(StringComparer.OrdinalIgnoreCase);

    public int Count => _pages.Count;

    /// <summary>Adds what a language has found. A page keeps its best score.</summary>
    public void Add(CultureQuery query, TopHits found)
    {
        _queries.TryAdd(query.Culture, query.Query);
        foreach (Hit hit in found.Hits)
        {
            float score = hit.Score * query.Coverage;
            if (!_pages.TryGetValue(hit.Document.Id, out (Hit Hit, float Score) before) || score > before.Score)
            {
                _pages[hit.Document.Id] = (hit, score);
            }
        }
    }

    /// <summary>All pages, the best first.</summary>
    public IReadOnlyList<FoundPage> Best(SiteSearchOptions options, SearchRequest request) =>
    [
        .. _pages.Values.Select(page => (page.Hit.Document, Score: page.Score * Preference(page.Hit.Document, options, request)))
            .OrderByDescending(page => page.Score).ThenBy(page => page.Document.Id, StringComparer.Ordinal)
            .Select(page => new FoundPage(reader.Find(page.Document.Id, culture) ?? page.Document, page.Document.Culture, page.Score)),
    ];

    /// <summary>A page with its marks.</summary>
    public SearchResult Show(FoundPage page, SiteSearchOptions options)
    {
        Hit? hit = reader.CultureOf(page.Document.Culture)?.FindHit(page.Document.Id);
        Highlighter highlighter = HighlighterOf(page.Document.Culture);
        if (hit is null)
        {
            throw new InvalidOperationException("A result is not in the state of the index that it came from.");
        }

        (string snippet, string? file) = Text(highlighter, hit, options);
        return new SearchResult(page.Document, page.MatchedCulture, page.Score, highlighter.Highlight(hit, options.TitleField), snippet)
        {
            File = file,
            IsBestBet = page.IsBestBet,
        };
    }

    // A file speaks for its page only where the page itself says nothing of what was looked for.
    private static (string Html, string? File) Text(Highlighter highlighter, Hit hit, SiteSearchOptions options)
    {
        string own = highlighter.Snippet(hit, options.SnippetField, options.SnippetWords);
        return options.FilesField is { } field
            && !own.Contains("<mark>", StringComparison.Ordinal)
            && highlighter.SectionSnippet(hit, field, options.SnippetWords) is { } found
                ? (found.Html, found.Name)
                : (own, null);
    }

    private Highlighter HighlighterOf(string shown)
    {
        if (!_highlighters.TryGetValue(shown, out Highlighter? highlighter))
        {
            highlighter = _queries.TryGetValue(shown, out Query? query) ? new Highlighter(reader, query, shown) : Highlighter.WithoutMarks(reader);
            _highlighters[shown] = highlighter;
        }

        return highlighter;
    }

    private float Preference(SearchDocument document, SiteSearchOptions options, SearchRequest request)
    {
        float preference = string.Equals(document.Culture, culture, StringComparison.OrdinalIgnoreCase) ? options.OwnCultureBoost : 1;
        if (document.Date is { } date && request.Now is { } now)
        {
            double halves = Math.Max(0, (now - date) / options.FreshnessHalfLife);
            preference *= 1 + (options.FreshnessBoost * (float)Math.Pow(0.5, halves));
        }

        return preference;
    }
}
