using ConsulateSite.Search.Analysis;

namespace ConsulateSite.Search.Tests.Oracle;

/// <summary>How far our tokens of many lines are Lucene's.</summary>
/// <param name="Tokens">The tokens of Lucene, and those that only we have.</param>
/// <param name="Same">Those that agree in term, offsets and position increment.</param>
/// <param name="Differences">Lines that differ: Lucene's tokens and ours.</param>
internal sealed record TokenParity(long Tokens, long Same, IReadOnlyList<(string Lucene, string Ours)> Differences)
{
    public double Share => Tokens == 0 ? 1 : (double)Same / Tokens;

    public static TokenParity Measure(Analyzer analyzer, IEnumerable<string> lines, IEnumerable<string> expected)
    {
        long tokens = 0;
        long same = 0;
        List<(string Lucene, string Ours)> differences = [];
        foreach ((string line, string lucene) in lines.Zip(expected))
        {
            string ours = LuceneTokens.Of(analyzer, line);
            string[] theirs = lucene.Split('\t', StringSplitOptions.RemoveEmptyEntries);
            if (ours == lucene)
            {
                tokens += theirs.Length;
                same += theirs.Length;
                continue;
            }

            string[] found = ours.Split('\t', StringSplitOptions.RemoveEmptyEntries);
            int agreeing = theirs.Intersect(found, StringComparer.Ordinal).Count();
            tokens += theirs.Length + Math.Max(0, found.Length - theirs.Length);
            same += agreeing;
            differences.Add((string.Join(' ', theirs.Except(found, StringComparer.Ordinal)), string.Join(' ', found.Except(theirs, StringComparer.Ordinal))));
        }

        return new TokenParity(tokens, same, differences);
    }
}
