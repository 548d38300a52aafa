namespace ConsulateSite.Search.Analysis.Arabic;

/// <summary>The light stemmer "light10" of Larkey, Ballesteros and Connell: one prefix and any of the suffixes go.</summary>
internal sealed class ArabicStemmer : ITermFilter
{
    private const int ShortestStem = 2;

    private static readonly string[] Prefixes = ["ال", "وال", "بال", "كال", "فال", "لل", "و"];
    private static readonly string[] Suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"];

    public int Apply(Span<char> term, int length)
    {
        length = WithoutPrefix(term, length);
        foreach (string suffix in Suffixes)
        {
            if (length >= suffix.Length + ShortestStem && term[..length].EndsWith(suffix))
            {
                length -= suffix.Length;
            }
        }

        return length;
    }

    private static int WithoutPrefix(Span<char> term, int length)
    {
        foreach (string prefix in Prefixes)
        {
            // The single letter is more often part of the word than "and", so more has to remain.
            int shortest = prefix.Length == 1 ? 4 : prefix.Length + ShortestStem;
            if (length >= shortest && term[..length].StartsWith(prefix))
            {
                term[prefix.Length..length].CopyTo(term);
                return length - prefix.Length;
            }
        }

        return length;
    }
}
