namespace ConsulateSite.Search.Index.Merging;

/// <summary>The terms of several segments, and where each of them is in each segment.</summary>
internal sealed class MergedTerms
{
    private MergedTerms(TermDictionary dictionary, List<int[]> places) => (Dictionary, Places) = (dictionary, places);

    public TermDictionary Dictionary { get; }

    /// <summary>For each term its place in every source; -1 where it is not.</summary>
    public IReadOnlyList<int[]> Places { get; }

    public static MergedTerms Of(IReadOnlyList<SegmentReader> sources)
    {
        List<string> terms = [];
        List<int[]> places = [];
        int[] next = new int[sources.Count];
        while (TakeSmallest(sources, next) is { } place)
        {
            if (IsAlive(sources, place))
            {
                int source = Array.FindIndex(place, ordinal => ordinal >= 0);
                terms.Add(sources[source].Segment.Terms[place[source]].ToString());
                places.Add(place);
            }
        }

        return new MergedTerms(TermDictionary.From(terms), places);
    }

    private static int[]? TakeSmallest(IReadOnlyList<SegmentReader> sources, int[] next)
    {
        ReadOnlySpan<char> smallest = default;
        bool found = false;
        for (int source = 0; source < next.Length; source++)
        {
            TermDictionary terms = sources[source].Segment.Terms;
            if (next[source] < terms.Count && (!found || terms[next[source]].SequenceCompareTo(smallest) < 0))
            {
                smallest = terms[next[source]];
                found = true;
            }
        }

        if (!found)
        {
            return null;
        }

        int[] place = new int[next.Length];
        for (int source = 0; source < next.Length; source++)
        {
            TermDictionary terms = sources[source].Segment.Terms;
            bool has = next[source] < terms.Count && terms[next[source]].SequenceEqual(smallest);
            place[source] = has ? next[source]++ : -1;
        }

        return place;
    }

    // A term of deleted documents only would be offered by prefix and fuzzy queries.
    private static bool IsAlive(IReadOnlyList<SegmentReader> sources, int[] place)
    {
        for (int source = 0; source < place.Length; source++)
        {
            if (place[source] >= 0 && (!sources[source].HasDeletions || HasLivePosting(sources[source], place[source])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasLivePosting(SegmentReader source, int term)
    {
        foreach (FieldPostings field in source.Segment.Fields)
        {
            for (int posting = field.TermStarts[term]; posting < field.TermStarts[term + 1]; posting++)
            {
                if (source.Live[field.Documents[posting]])
                {
                    return true;
                }
            }
        }

        return false;
    }
}
