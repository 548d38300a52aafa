using ConsulateSite.Search.Analysis;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Index;

/// <summary>The documents of one culture at one moment.</summary>
internal sealed class CultureReader
{
    private readonly Lazy<FieldStatistics[]> _statistics;

    public CultureReader(IndexSchema schema, string culture, IReadOnlyList<SegmentReader> segments)
    {
        Schema = schema;
        Culture = culture;
        Segments = segments;
        _statistics = new(() => [.. schema.Fields.Select((definition, field) => FieldStatistics.Of(segments, field, definition))]);
    }

    public IndexSchema Schema { get; }

    public string Culture { get; }

    public IReadOnlyList<SegmentReader> Segments { get; }

    public Analyzer Analyzer => Schema.AnalyzerOf(Culture);

    /// <summary>How many documents can be found.</summary>
    public int DocumentCount => Segments.Sum(segment => segment.Live.Count);

    public FieldStatistics StatisticsOf(int field) => _statistics.Value[field];

    /// <summary>In how many documents a term is in a field; deleted ones count until their segment is merged.</summary>
    public int DocumentFrequency(int field, ReadOnlySpan<char> term)
    {
        int frequency = 0;
        foreach (SegmentReader reader in Segments)
        {
            int ordinal = reader.Segment.Terms.Find(term);
            frequency += ordinal < 0 ? 0 : reader.Segment.Fields[field].DocumentFrequency(ordinal);
        }

        return frequency;
    }

    /// <summary>How often a word stands in the texts as it is written.</summary>
    public int WordCount(ReadOnlySpan<char> word)
    {
        int count = 0;
        foreach (SegmentReader reader in Segments)
        {
            count += reader.Segment.Words.CountOf(word);
        }

        return count;
    }

    public SearchDocument? Find(string id) => FindHit(id)?.Document;

    /// <summary>A document as if it had been found, to mark something in it.</summary>
    public Hit? FindHit(string id)
    {
        foreach (SegmentReader reader in Segments)
        {
            int document = reader.Find(id);
            if (document >= 0)
            {
                return new Hit(reader.Segment.Documents[document], 0) { Reader = reader, Place = document };
            }
        }

        return null;
    }
}
