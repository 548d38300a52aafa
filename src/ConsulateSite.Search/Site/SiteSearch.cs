using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;
using ConsulateSite.Search.Suggestions;
using ConsulateSite.Search.Synonyms;
using ConsulateSite.Search.Understanding;

namespace ConsulateSite.Search.Site;

/// <summary>
/// One box for every language and way of writing: a query is read in all languages of the index, with synonyms, Arabic in
/// Latin letters and misspellings, and finds pages rather than translations of pages. May be used by several threads at once.
/// </summary>
public sealed class SiteSearch
{
    // With fewer results than this, pages that have some of the words only are shown as well.
    private const int FewResults = 3;

    private readonly SearchIndex _index;
    private readonly SiteSearchOptions _options;
    private readonly Suggester _suggester;
    private volatile SynonymSet _synonyms = SynonymSet.Empty;
    private volatile PopularQueries _popular = PopularQueries.None;
    private volatile BestBets _bets = BestBets.None;

    /// <param name="index">The pages.</param>
    /// <param name="options">Which fields are which part of a page.</param>
    public SiteSearch(SearchIndex index, SiteSearchOptions? options = null)
    {
        _index = index;
        _options = options ?? new SiteSearchOptions();
        _suggester = new Suggester(_options.TitleField);
    }

    /// <summary>What means the same. A new set counts from the next query on.</summary>
    public SynonymSet Synonyms
    {
        get => _synonyms;
        set => _synonyms = value;
    }

    /// <summary>What people ask, for suggestions. A new set counts from the next query on.</summary>
    public PopularQueries PopularQueries
    {
        get => _popular;
        set => _popular = value;
    }

    /// <summary>Pages that come first for certain queries. A new set counts from the next query on.</summary>
    public BestBets BestBets
    {
        get => _bets;
        set => _bets = value;
    }

    /// <summary>Finds pages. A query of any length and content has an answer; an empty one finds nothing.</summary>
    public SearchResults Search(SearchRequest request)
    {
        IndexReader reader = _index.Reader;
        QueryText text = QueryTextReader.Read(request.Text);
        if (text.IsEmpty)
        {
            return new SearchResults(0, [], null, new Dictionary<string, IReadOnlyList<FacetValue>>(StringComparer.Ordinal));
        }

        IReadOnlyList<WordReading> readings = new WordReader(reader, _synonyms).Read(text.Words);
        PageResults pages = Find(reader, request, text, readings);
        IReadOnlyList<FoundPage> found = pages.Count > 0 ? pages.Best(_options, request) : ByTitle(reader, request);
        IReadOnlyList<FoundPage> best = WithBets(reader, request, _bets.Find(text.Words), found);
        return new SearchResults(
            best.Count,
            [.. best.Skip(Math.Max(0, request.Skip)).Take(Math.Clamp(request.Take, 0, Searcher.MostHits)).Select(page => pages.Show(page, _options))],
            Corrected(readings),
            request.Facets.ToDictionary(field => field, field => PageFacets.Count(best, field), StringComparer.Ordinal))
        {
            NamesFirst = NamesFirst(reader, readings, best),
        };
    }

    /// <summary>What somebody who has typed so much may want: popular queries first, then titles.</summary>
    /// <param name="typed">What has been typed.</param>
    /// <param name="culture">The reader's language.</param>
    /// <param name="count">How many are wanted.</param>
    public IReadOnlyList<Suggestion> Suggest(string typed, string culture, int count)
    {
        string beginning = TitleIndex.Normalize(typed.Length > QueryTextReader.LongestText ? typed[..QueryTextReader.LongestText] : typed);
        if (beginning.Length == 0)
        {
            return [];
        }

        IndexReader reader = _index.Reader;
        IEnumerable<Suggestion> queries = _popular.Find(beginning).Take(count / 2).Select(query => new Suggestion(query, null));
        IEnumerable<Suggestion> titles = reader.CultureReaders
            .OrderByDescending(documents => string.Equals(documents.Culture, culture, StringComparison.OrdinalIgnoreCase))
            .SelectMany(documents => _suggester.Find(documents, beginning, count))
            .DistinctBy(document => document.Id)
            .Select(document => new Suggestion(document.Texts[_options.TitleField], document));
        return [.. queries.Concat(titles).DistinctBy(suggestion => suggestion.Text).Take(Math.Max(0, count))];
    }

    /// <summary>Why a page has its score for a query, in each language in which it was looked for.</summary>
    public IReadOnlyDictionary<string, Explanation> Explain(SearchRequest request, string id)
    {
        IndexReader reader = _index.Reader;
        QueryText text = QueryTextReader.Read(request.Text);
        IReadOnlyList<WordReading> readings = new WordReader(reader, _synonyms).Read(text.Words);
        Dictionary<string, Explanation> explanations = new(StringComparer.Ordinal);
        foreach (CultureQuery query in Queries(reader, request, text, readings, strict: false))
        {
            if (reader.Find(id, query.Culture) is { } document)
            {
                explanations[query.Culture] = new Searcher(reader).Explain(query.Query, document);
            }
        }

        return explanations;
    }

    private PageResults Find(IndexReader reader, SearchRequest request, QueryText text, IReadOnlyList<WordReading> readings)
    {
        PageResults pages = new(reader, request.Culture);
        foreach (bool strict in (bool[])[true, false])
        {
            foreach (CultureQuery query in Queries(reader, request, text, readings, strict))
            {
                pages.Add(query, new Searcher(reader).Search(query.Query, query.Culture, Searcher.MostHits));
            }

            if (pages.Count >= FewResults)
            {
                break;
            }
        }

        return pages;
    }

    private IEnumerable<CultureQuery> Queries(
        IndexReader reader, SearchRequest request, QueryText text, IReadOnlyList<WordReading> readings, bool strict) => reader.CultureReaders
        .Where(documents => !request.OnlyOwnCulture || string.Equals(documents.Culture, request.Culture, StringComparison.OrdinalIgnoreCase))
        .Select(documents => new CultureQueryBuilder(documents).Build(text, readings, request.Filters, strict))
        .OfType<CultureQuery>();

    private bool NamesFirst(IndexReader reader, IReadOnlyList<WordReading> readings, IReadOnlyList<FoundPage> best)
    {
        NamedPage named = new(reader, readings, _options.NameFields);
        bool[] first = [.. best.Take(2).Select(page => named.Is(reader.Find(page.Document.Id, page.MatchedCulture)))];
        return first is [true] or [true, false];
    }

    // A page that was not found comes in as well, unless it may have been filtered out.
    private static IReadOnlyList<FoundPage> WithBets(IndexReader reader, SearchRequest request, IReadOnlyList<string> bets, IReadOnlyList<FoundPage> found)
    {
        if (bets.Count == 0)
        {
            return found;
        }

        bool mayAdd = request.Filters.Count == 0 && !request.OnlyOwnCulture;
        IEnumerable<FoundPage> first = bets.Select(id => found.FirstOrDefault(page => page.Document.Id == id) ?? (mayAdd ? Bet(reader, request, id) : null)).OfType<FoundPage>()
            .Select(page => page with { IsBestBet = true });
        return [.. first.Concat(found).DistinctBy(page => page.Document.Id)];
    }

    private static FoundPage? Bet(IndexReader reader, SearchRequest request, string id) =>
        reader.Cultures.OrderByDescending(culture => string.Equals(culture, request.Culture, StringComparison.OrdinalIgnoreCase))
            .Select(culture => reader.Find(id, culture)).FirstOrDefault(document => document is not null) is { } document
            ? new FoundPage(document, document.Culture, 0)
            : null;

    // Words that the index does not have, because they are in every text, may begin a title all the same.
    private IReadOnlyList<FoundPage> ByTitle(IndexReader reader, SearchRequest request) => request.Filters.Count > 0 || reader.CultureOf(request.Culture) is not { } documents
        ? []
        : [.. _suggester.Find(documents, request.Text.Length > QueryTextReader.LongestText ? request.Text[..QueryTextReader.LongestText] : request.Text, Searcher.MostHits)
            .Select(document => new FoundPage(document, document.Culture, 0))];

    private static string? Corrected(IReadOnlyList<WordReading> readings) => readings.Any(reading => reading.Correction is not null)
        ? string.Join(' ', readings.Select(reading => reading.Correction ?? string.Join(' ', reading.Words)))
        : null;
}
