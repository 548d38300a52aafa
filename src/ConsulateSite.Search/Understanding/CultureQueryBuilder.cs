using ConsulateSite.Search.Analysis;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;

namespace ConsulateSite.Search.Understanding;

/// <summary>Makes the query for the documents of one culture out of what the words of a query may mean.</summary>
internal sealed class CultureQueryBuilder(CultureReader reader)
{
    private const float SynonymBoost = 0.8f;
    private const float ArabicBoost = 0.8f;
    private const float CorrectionBoost = 0.7f;
    private const float BeginningBoost = 0.5f;
    private const float FillerBoost = 0.1f;
    private const float TogetherBoost = 0.5f;
    private const int ShortestBeginning = 3;
    private const int LongestTogether = 6;
    private const int MostRequiredWords = 3;
    private const double RequiredShare = 0.7;

    private readonly string[] _fields =
        [.. reader.Schema.Fields.Where(field => field.Kind == FieldKind.Text).Select(field => field.Name)];

    private readonly string[] _keywords =
        [.. reader.Schema.Fields.Where(field => field.Kind == FieldKind.Keyword && field.IsTyped).Select(field => field.Name)];

    /// <summary>The query, or null when this culture has nothing of it.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="readings">What its words may mean.</param>
    /// <param name="filters">Values that keyword fields must have.</param>
    /// <param name="strict">Whether a page must have nearly all words, or one of them.</param>
    public CultureQuery? Build(
        QueryText text, IReadOnlyList<WordReading> readings, IReadOnlyDictionary<string, string> filters, bool strict)
    {
        bool onlyFillers = readings.All(reading => reading.IsFiller);
        List<Query> words = [];
        List<Query> fillers = [];
        for (int place = 0; place < readings.Count; place++)
        {
            if (Alternatives(readings[place], place == readings.Count - 1) is { } query)
            {
                (onlyFillers || !readings[place].IsFiller ? words : fillers).Add(query);
            }
        }

        if (words.Count == 0 && text.Phrases.Count == 0)
        {
            return null;
        }

        int wanted = readings.Count(reading => onlyFillers || !reading.IsFiller);
        BooleanQuery all = new(
        [
            .. text.Phrases.Select(phrase => new BooleanClause(Phrase(phrase), Occur.Must)),
            .. WordClauses(words, strict, text.Phrases.Count > 0),
            .. fillers.Select(filler => new BooleanClause(filler with { Boost = filler.Boost * FillerBoost })),
            .. Together(readings),
            .. text.Excluded.Select(excluded => new BooleanClause(Words(excluded), Occur.MustNot)),
            .. filters.Select(filter => new BooleanClause(new TermQuery(filter.Key, filter.Value), Occur.Filter)),
        ]);
        return new CultureQuery(reader.Culture, all, wanted == 0 ? 1 : (float)words.Count / wanted);
    }

    // Of many words some may be missing. Beside a phrase that must be there, words only count.
    private static IEnumerable<BooleanClause> WordClauses(List<Query> words, bool strict, bool besidePhrase)
    {
        int minimum = !strict ? 1 : words.Count <= MostRequiredWords ? words.Count : (int)Math.Ceiling(words.Count * RequiredShare);
        return words.Count == 0
            ? []
            : [new BooleanClause(new BooleanQuery([.. words.Select(word => new BooleanClause(word))], minimum), besidePhrase && !strict ? Occur.Should : Occur.Must)];
    }

    private Query? Alternatives(WordReading reading, bool isLast)
    {
        List<Query> alternatives = [.. All(string.Join(' ', reading.Words), 1)];
        alternatives.AddRange(reading.Synonyms.SelectMany(synonym => All(synonym, SynonymBoost)));
        alternatives.AddRange(reading.Words.SelectMany(Keywords));
        if (reader.Analyzer.Language == Language.Arabic)
        {
            alternatives.AddRange(reading.Arabic.SelectMany(word => All(word, ArabicBoost)));
        }

        if (reading.Correction is { } correction)
        {
            alternatives.AddRange(All(correction, CorrectionBoost));
        }

        string last = reading.Words[^1];
        if (alternatives.Count == 0 && isLast && last.Length >= ShortestBeginning && !reading.IsFiller)
        {
            return TermExpansion.Prefix(reader, [.. _fields.Select(reader.Schema.OrdinalOf)], last).Any()
                ? new PrefixQuery(_fields, last) { Boost = BeginningBoost }
                : null;
        }

        return alternatives.Count switch
        {
            0 => null,
            1 => alternatives[0],
            _ => new DisjunctionMaxQuery(alternatives),
        };
    }

    // All terms of an expression, if all of them are somewhere; stop words are none.
    private IEnumerable<Query> All(string expression, float boost)
    {
        string[] terms = [.. reader.Analyzer.Analyze(expression).Select(token => token.Term).Distinct(StringComparer.Ordinal)];
        if (terms.Length == 0 || terms.Any(term => !IsThere(term)))
        {
            return [];
        }

        CombinedFieldsQuery[] queries = [.. terms.Select(term => new CombinedFieldsQuery(_fields, term))];
        return [queries.Length == 1 ? queries[0] with { Boost = boost } : BooleanQuery.All(queries) with { Boost = boost }];
    }

    // A code is found whatever the case it is written in.
    private IEnumerable<Query> Keywords(string word) => _keywords.SelectMany(field => ((string[])[word, word.ToUpperInvariant()]).Distinct(StringComparer.Ordinal)
        .Where(value => reader.DocumentFrequency(reader.Schema.OrdinalOf(field), value) > 0)
        .Select(value => new TermQuery(field, value)));

    private bool IsThere(string term) => _fields.Any(field => reader.DocumentFrequency(reader.Schema.OrdinalOf(field), term) > 0);

    private DisjunctionMaxQuery Phrase(string phrase)
    {
        List<(string Term, int Position)> terms = [];
        int position = -1;
        foreach (Token token in reader.Analyzer.Analyze(phrase))
        {
            position += token.PositionIncrement;
            terms.Add((token.Term, position));
        }

        return new DisjunctionMaxQuery(terms.Count == 0 ? [] : [.. _fields.Select(field => new PhraseQuery(field, terms) { Boost = FieldBoost(field) })]);
    }

    private DisjunctionMaxQuery Words(string text) => new(
        [.. reader.Analyzer.Analyze(text).Select(token => new CombinedFieldsQuery(_fields, token.Term))]);

    // Pages go up in which the words stand together, where that says what the page is about.
    private IEnumerable<BooleanClause> Together(IReadOnlyList<WordReading> readings)
    {
        (string Term, int Position)[] terms = [.. readings.Where(reading => !reading.IsFiller)
            .SelectMany(reading => reader.Analyzer.Analyze(reading.Correction ?? string.Join(' ', reading.Words)))
            .Select(token => token.Term).Where(IsThere).Select((term, place) => (term, place))];
        return terms.Length is < 2 or > LongestTogether
            ? []
            : [new BooleanClause(new DisjunctionMaxQuery(
                [.. _fields.Where(field => FieldBoost(field) > 1).Select(field => new PhraseQuery(field, terms, Slop: 3) { Boost = TogetherBoost * FieldBoost(field) })]))];
    }

    private float FieldBoost(string field) => reader.Schema.Fields[reader.Schema.OrdinalOf(field)].Boost;
}
