using ConsulateSite.Search.Index;
using ConsulateSite.Search.Spelling;

namespace ConsulateSite.Search.Queries;

/// <summary>Terms of a culture that resemble what was asked for.</summary>
internal static class TermExpansion
{
    // A beginning of one letter fits half of a dictionary; more is not looked at.
    private const int MostCandidates = 1024;

    /// <summary>Terms with a beginning, those in most documents first.</summary>
    public static IEnumerable<string> Prefix(CultureReader reader, int[] fields, string prefix)
    {
        HashSet<string> terms = new(StringComparer.Ordinal);
        foreach (SegmentReader segment in reader.Segments)
        {
            TermDictionary dictionary = segment.Segment.Terms;
            for (int term = dictionary.FirstFrom(prefix); term < dictionary.Count && dictionary[term].StartsWith(prefix) && terms.Count < MostCandidates; term++)
            {
                terms.Add(dictionary[term].ToString());
            }
        }

        return terms.Select(term => (Term: term, Frequency: Frequency(reader, fields, term)))
            .Where(found => found.Frequency > 0)
            .OrderByDescending(found => found.Frequency).ThenBy(found => found.Term, StringComparer.Ordinal)
            .Select(found => found.Term);
    }

    /// <summary>Terms within some edits, the nearest first, and among those the ones in most documents.</summary>
    public static IEnumerable<(string Term, int Edits)> Fuzzy(CultureReader reader, int[] fields, string term, int maxEdits, int prefixLength)
    {
        Dictionary<string, int> found = new(StringComparer.Ordinal);
        string prefix = term[..Math.Min(prefixLength, term.Length)];
        EditDistance distance = new(term);
        foreach (SegmentReader segment in reader.Segments)
        {
            TermDictionary dictionary = segment.Segment.Terms;
            for (int other = dictionary.FirstFrom(prefix); other < dictionary.Count && dictionary[other].StartsWith(prefix); other++)
            {
                int edits = distance.To(dictionary[other], maxEdits);
                if (edits <= maxEdits)
                {
                    found[dictionary[other].ToString()] = edits;
                }
            }
        }

        return found.Select(pair => (Term: pair.Key, Edits: pair.Value, Frequency: Frequency(reader, fields, pair.Key)))
            .Where(pair => pair.Frequency > 0)
            .OrderBy(pair => pair.Edits).ThenByDescending(pair => pair.Frequency).ThenBy(pair => pair.Term, StringComparer.Ordinal)
            .Select(pair => (pair.Term, pair.Edits));
    }

    private static int Frequency(CultureReader reader, int[] fields, string term) => fields.Max(field => reader.DocumentFrequency(field, term));
}
