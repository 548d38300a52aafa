namespace ConsulateSite.Search.Suggestions;

/// <summary>What people ask, and how often.</summary>
public sealed class PopularQueries
{
    private readonly (string Normalized, string Text, long Count)[] _queries;

    /// <param name="queries">The queries as they are shown, and how often each was asked.</param>
    public PopularQueries(IEnumerable<KeyValuePair<string, long>> queries)
    {
        _queries = [.. queries.Select(query => (TitleIndex.Normalize(query.Key), query.Key, query.Value))];
        Array.Sort(_queries, (one, other) => string.CompareOrdinal(one.Normalized, other.Normalized));
    }

    /// <summary>Nobody has asked anything.</summary>
    public static PopularQueries None { get; } = new([]);

    /// <summary>Queries that begin so, the most frequent first.</summary>
    internal IEnumerable<string> Find(string beginning)
    {
        int low = 0;
        int high = _queries.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = string.CompareOrdinal(_queries[middle].Normalized, beginning) < 0 ? (middle + 1, high) : (low, middle);
        }

        return _queries.Skip(low).TakeWhile(query => query.Normalized.StartsWith(beginning, StringComparison.Ordinal))
            .OrderByDescending(query => query.Count).Select(query => query.Text);
    }
}
