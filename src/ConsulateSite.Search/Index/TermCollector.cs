namespace ConsulateSite.Search.Index;

/// <summary>Numbers terms in the order in which they come, and sorts them at the end.</summary>
internal sealed class TermCollector
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TermCollector() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

    public int IdOf(ReadOnlySpan<char> term)
    {
        if (!_lookup.TryGetValue(term, out int id))
        {
            id = _ids.Count;
            _lookup[term] = id;
        }

        return id;
    }

    /// <summary>The terms sorted by their characters, and for each number the place of its term among them.</summary>
    public (TermDictionary Terms, int[] Ordinals) Sort()
    {
        string[] sorted = [.. _ids.Keys];
        int[] ids = [.. _ids.Values];
        Array.Sort(sorted, ids, StringComparer.Ordinal);
        int[] ordinals = new int[sorted.Length];
        for (int ordinal = 0; ordinal < ids.Length; ordinal++)
        {
            ordinals[ids[ordinal]] = ordinal;
        }

        return (TermDictionary.From(sorted), ordinals);
    }
}
