using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Scoring;

/// <summary>What BM25 has to know about a field of all documents of a culture.</summary>
internal sealed class FieldStatistics
{
    /// <summary>The k1 of BM25: how soon further occurrences of a word stop to count.</summary>
    public const float Saturation = 1.2f;

    private FieldStatistics(int documentCount, float[] norms, float[] occurrenceWeights) =>
        (DocumentCount, Norms, OccurrenceWeights) = (documentCount, norms, occurrenceWeights);

    /// <summary>How many documents have the field.</summary>
    public int DocumentCount { get; }

    /// <summary>By the code of a length: what BM25 adds to a frequency before it divides by the sum.</summary>
    public float[] Norms { get; }

    /// <summary>By the code of a length: as how many an occurrence counts when fields are combined.</summary>
    public float[] OccurrenceWeights { get; }

    public static FieldStatistics Of(IReadOnlyList<SegmentReader> segments, int field, FieldDefinition definition)
    {
        int documents = 0;
        long tokens = 0;
        foreach (SegmentReader reader in segments)
        {
            documents += reader.Segment.Fields[field].DocumentCount;
            tokens += reader.Segment.Fields[field].TokenCount;
        }

        float average = documents == 0 ? 1 : (float)(tokens / (double)documents);
        float weight = definition.Kind == FieldKind.Keyword ? 0 : definition.LengthWeight;
        float[] factors = new float[256];
        for (int code = 0; code < factors.Length; code++)
        {
            factors[code] = 1 - weight + (weight * LengthCode.Decode((byte)code) / average);
        }

        return new FieldStatistics(
            documents,
            Array.ConvertAll(factors, factor => Saturation * factor),
            Array.ConvertAll(factors, factor => definition.Boost / Math.Max(factor, float.Epsilon)));
    }

    /// <summary>How much a term says that is in so many of the documents.</summary>
    public static float InverseDocumentFrequency(int documentFrequency, int documentCount) =>
        (float)Math.Log(1 + ((documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5)));
}
