using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;

namespace ConsulateSite.Search.Scoring;

/// <summary>Answers queries from one state of an index. May be used by several threads at once.</summary>
/// <param name="reader">The state; every answer comes from it, whatever is updated meanwhile.</param>
public sealed class Searcher(IndexReader reader)
{
    /// <summary>So many results are given at most, so that a query cannot ask for the whole index.</summary>
    public const int MostHits = 1000;

    /// <summary>The best documents of a culture.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="culture">Such as <c>ar</c>; a culture without documents finds nothing.</param>
    /// <param name="count">How many are wanted, up to <see cref="MostHits"/>; 0 only counts.</param>
    public TopHits Search(Query query, string culture, int count)
    {
        if (reader.CultureOf(culture) is not { } documents)
        {
            return TopHits.None;
        }

        TopCollector collector = new(Math.Clamp(count, 0, MostHits));
        Weight weight = query.CreateWeight(documents, 1);
        for (int segment = 0; segment < documents.Segments.Count; segment++)
        {
            Visit(weight, documents.Segments[segment], window => collector.Take(window, documents.Segments[segment], segment));
        }

        return new TopHits(collector.Total, [.. collector.Best().Select(best => HitOf(documents, best))]);
    }

    /// <summary>How many of the documents that match have each value of a keyword field, the most frequent first.</summary>
    /// <param name="query">What is looked for.</param>
    /// <param name="culture">Such as <c>ar</c>.</param>
    /// <param name="field">The name of a keyword field.</param>
    public IReadOnlyList<FacetValue> Facets(Query query, string culture, string field)
    {
        if (reader.CultureOf(culture) is not { } documents)
        {
            return [];
        }

        FacetCounter counter = new(reader.Schema.OrdinalOf(field));
        Weight weight = query.CreateWeight(documents, 1);
        foreach (SegmentReader segment in documents.Segments)
        {
            ulong[] matches = new ulong[segment.Live.Bits.Length];
            Visit(weight, segment, window => window.Matches.AsSpan(0, Math.Min(window.Matches.Length, matches.Length - (window.From >> 6))).CopyTo(matches.AsSpan(window.From >> 6)));
            counter.Count(segment, matches);
        }

        return counter.Values;
    }

    /// <summary>Why a document has its score for a query.</summary>
    public Explanation Explain(Query query, SearchDocument document)
    {
        if (reader.CultureOf(document.Culture) is { } documents)
        {
            foreach (SegmentReader segment in documents.Segments)
            {
                int place = segment.Find(document.Id);
                if (place >= 0)
                {
                    Explanation explained = query.CreateWeight(documents, 1).Explain(segment, place);
                    return document.Boost == 1 || !explained.Matches
                        ? explained
                        : Explanation.Of(explained.Value * document.Boost, "boost of the document", Explanation.Of(document.Boost, "boost"), explained);
                }
            }
        }

        return Explanation.NoMatch("the document is not in the index");
    }

    private static void Visit(Weight weight, SegmentReader segment, Action<ScoreWindow> take)
    {
        if (weight.CreateScorer(segment) is not { } scorer)
        {
            return;
        }

        ScoreWindow window = ScoreWindow.Rent(0);
        for (int document = scorer.Advance(0); document < segment.Live.Length; document = scorer.Advance(window.End))
        {
            window.Reset(document & ~63);
            scorer.Score(window);
            take(window);
        }

        ScoreWindow.Return(window);
    }

    private static Hit HitOf(CultureReader documents, (float Score, int Segment, int Document) best)
    {
        SegmentReader segment = documents.Segments[best.Segment];
        return new Hit(segment.Segment.Documents[best.Document], best.Score) { Reader = segment, Place = best.Document };
    }
}
