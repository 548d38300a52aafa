using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Scoring;

/// <summary>Counts the values of a keyword field over documents of several segments.</summary>
internal sealed class FacetCounter(int field)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public IReadOnlyList<FacetValue> Values =>
        [.. _counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new FacetValue(pair.Key, pair.Value))];

    /// <param name="reader">The segment.</param>
    /// <param name="matches">A bit for each document that matches.</param>
    public void Count(SegmentReader reader, ulong[] matches)
    {
        FieldPostings postings = reader.Segment.Fields[field];
        for (int term = 0; term < reader.Segment.Terms.Count; term++)
        {
            int count = 0;
            for (int posting = postings.TermStarts[term]; posting < postings.TermStarts[term + 1]; posting++)
            {
                int document = postings.Documents[posting];
                count += (matches[document >> 6] & (1UL << document)) != 0 && reader.Live[document] ? 1 : 0;
            }

            if (count > 0)
            {
                string value = reader.Segment.Terms[term].ToString();
                _counts[value] = _counts.GetValueOrDefault(value) + count;
            }
        }
    }
}
