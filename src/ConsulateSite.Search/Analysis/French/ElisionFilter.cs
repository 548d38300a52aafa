namespace ConsulateSite.Search.Analysis.French;

/// <summary>Takes an elided article or conjunction away: l'avion, d’origine, jusqu'au.</summary>
/// <param name="everyApostrophe">Whether rarer signs count as apostrophes, and words elided one after another as several.</param>
internal sealed class ElisionFilter(bool everyApostrophe) : ITermFilter
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = new HashSet<string>(
        ["l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu"], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public int Apply(Span<char> term, int length)
    {
        int shorter = WithoutArticle(term, length);
        while (everyApostrophe && shorter < length)
        {
            length = shorter;
            shorter = WithoutArticle(term, length);
        }

        return shorter;
    }

    private int WithoutArticle(Span<char> term, int length)
    {
        ReadOnlySpan<char> word = term[..length];
        int apostrophe = everyApostrophe ? word.IndexOfAny("'\u2019\u2018\u02BC\uFF07") : word.IndexOfAny('\'', '\u2019');
        if (apostrophe <= 0 || !Articles.Contains(word[..apostrophe]))
        {
            return length;
        }

        word[(apostrophe + 1)..].CopyTo(term);
        return length - apostrophe - 1;
    }
}
