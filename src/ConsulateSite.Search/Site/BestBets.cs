using ConsulateSite.Search.Suggestions;

namespace ConsulateSite.Search.Site;

/// <summary>Pages that editors want to see first for a query.</summary>
public sealed class BestBets
{
    private readonly Dictionary<string, IReadOnlyList<string>> _pages = new(StringComparer.Ordinal);

    /// <param name="bets">Queries, in whatever case and with whatever accents, and the identifiers of their pages. Of several for one query the earlier come first.</param>
    public BestBets(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> bets)
    {
        foreach ((string query, IReadOnlyList<string> pages) in bets)
        {
            string words = TitleIndex.Normalize(query);
            if (words.Length > 0)
            {
                _pages[words] = [.. (_pages.GetValueOrDefault(words) ?? []).Union(pages, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>No page is preferred.</summary>
    public static BestBets None { get; } = new([]);

    internal IReadOnlyList<string> Find(IReadOnlyList<string> words) => _pages.GetValueOrDefault(string.Join(' ', words)) ?? [];
}
