using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Index.Merging;

/// <summary>Brings the postings and offsets of one field together.</summary>
internal static class FieldMerge
{
    /// <param name="sources">The segments.</param>
    /// <param name="documents">For each segment and document its number in the merged segment, or -1.</param>
    /// <param name="terms">The terms of the merged segment.</param>
    /// <param name="field">The ordinal of the field.</param>
    public static FieldPostings Postings(IReadOnlyList<SegmentReader> sources, int[][] documents, MergedTerms terms, int field)
    {
        int[] termStarts = new int[terms.Places.Count + 1];
        List<int> mergedDocuments = [];
        List<int> positionStarts = [];
        List<int> positions = [];
        for (int term = 0; term < terms.Places.Count; term++)
        {
            termStarts[term] = mergedDocuments.Count;
            for (int source = 0; source < sources.Count; source++)
            {
                int place = terms.Places[term][source];
                if (place >= 0)
                {
                    Append(sources[source].Segment.Fields[field], place, documents[source], mergedDocuments, positionStarts, positions);
                }
            }
        }

        termStarts[^1] = mergedDocuments.Count;
        positionStarts.Add(positions.Count);
        byte[] norms = Norms(sources, field);
        return new FieldPostings
        {
            TermStarts = termStarts,
            Documents = [.. mergedDocuments],
            PositionStarts = [.. positionStarts],
            Positions = [.. positions],
            Norms = norms,
            DocumentCount = norms.Count(norm => norm != LengthCode.Encode(0)),
            TokenCount = positions.Count,
        };
    }

    public static TokenOffsets Offsets(IReadOnlyList<SegmentReader> sources, int field)
    {
        List<byte> data = [];
        List<int> starts = [0];
        foreach (SegmentReader source in sources)
        {
            TokenOffsets offsets = source.Segment.Offsets[field];
            for (int document = 0; document < source.Live.Length; document++)
            {
                if (source.Live[document])
                {
                    data.AddRange(offsets.Data.AsSpan(offsets.Starts[document], offsets.Starts[document + 1] - offsets.Starts[document]));
                    starts.Add(data.Count);
                }
            }
        }

        return new TokenOffsets { Data = [.. data], Starts = [.. starts] };
    }

    private static void Append(
        FieldPostings source, int term, int[] map, List<int> documents, List<int> positionStarts, List<int> positions)
    {
        for (int posting = source.TermStarts[term]; posting < source.TermStarts[term + 1]; posting++)
        {
            int document = map[source.Documents[posting]];
            if (document >= 0)
            {
                documents.Add(document);
                positionStarts.Add(positions.Count);
                positions.AddRange(source.PositionsOf(posting));
            }
        }
    }

    private static byte[] Norms(IReadOnlyList<SegmentReader> sources, int field) =>
        [.. sources.SelectMany(source => source.Segment.Fields[field].Norms.Where((_, document) => source.Live[document]))];
}
