namespace ConsulateSite.Insights.Searches;

/// <summary>
/// Counts in memory what is sought until it is written to the store. A reader is known by an address on the network for a day, and only
/// here: the same query of the same reader counts once. Rare queries never leave the memory. May be used by several threads at once.
/// </summary>
public sealed class SearchTally(SearchStore store, InsightsSettings settings, TimeProvider time)
{
    private const int MostEntries = 10_000;
    private const int MostReaders = 200_000;

    private static readonly TimeSpan ResultsAreRemembered = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<AskedQuery, Entry> _entries = [];
    private readonly Dictionary<string, SearchTotals> _totals = new(StringComparer.Ordinal);
    private readonly HashSet<int> _seen = [];
    private int _day;

    /// <summary>A reader asked on the site.</summary>
    /// <param name="query">The query; an empty one counts nothing.</param>
    /// <param name="results">How many results it has.</param>
    /// <param name="reader">The reader's address on the network.</param>
    public void Asked(AskedQuery query, int results, string reader)
    {
        lock (_gate)
        {
            if (EntryOf(query) is { } entry && IsFirst(query, reader, nameof(Asked)))
            {
                entry.Results = results;
                entry.Asked++;
                Sum(query, sums => sums with { Asked = sums.Asked + 1, Empty = sums.Empty + (results == 0 ? 1 : 0) });
            }
        }
    }

    /// <summary>Readers see results of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="addresses">Where the results are, from the host's root.</param>
    public void Shown(AskedQuery query, IEnumerable<string> addresses)
    {
        lock (_gate)
        {
            EntryOf(query)?.Show(addresses, time.GetUtcNow());
        }
    }

    /// <summary>A program asked.</summary>
    /// <param name="query">The query; an empty one counts nothing.</param>
    /// <param name="results">How many results it has.</param>
    /// <param name="reader">The program's address on the network.</param>
    public void AskedByProgram(AskedQuery query, int results, string reader)
    {
        lock (_gate)
        {
            if (EntryOf(query) is { } entry && IsFirst(query, reader, nameof(AskedByProgram)))
            {
                entry.Results = results;
                entry.Programs++;
                Sum(query, sums => sums with { Programs = sums.Programs + 1 });
            }
        }
    }

    /// <summary>A reader went from the results of a query to a page. Counts when the page was among them.</summary>
    /// <param name="query">The query.</param>
    /// <param name="address">The address of the page, from the host's root.</param>
    /// <param name="reader">The reader's address on the network.</param>
    public void Opened(AskedQuery query, string address, string reader)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(query, out Entry? entry) && entry.Shows(address) && IsFirst(query, reader, nameof(Opened)))
            {
                entry.Opened++;
                Sum(query, sums => sums with { Opened = sums.Opened + 1 });
            }
        }
    }

    /// <summary>Writes what was counted to the store. What cannot be written is kept for the next time.</summary>
    /// <exception cref="TimeoutException">Too many others write.</exception>
    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        Dictionary<string, SearchTotals> totals;
        QueryCount[] queries;
        lock (_gate)
        {
            totals = new Dictionary<string, SearchTotals>(_totals, StringComparer.Ordinal);
            queries = [.. _entries.Where(entry => entry.Value.HasCounted).Select(entry => entry.Value.ToCount(entry.Key))];
        }

        if (totals.Count == 0 && queries.Length == 0)
        {
            return;
        }

        IReadOnlyList<AskedQuery> written = await store.AddAsync(
            totals, queries, query => query.Asked + query.Programs >= settings.KeptFrom, cancellationToken);
        lock (_gate)
        {
            Subtract(totals);
            Dictionary<AskedQuery, QueryCount> counts = queries.ToDictionary(query => new AskedQuery(query.Culture, query.Text));
            foreach (AskedQuery query in written)
            {
                _entries[query].Subtract(counts[query]);
            }

            Forget();
        }
    }

    private Entry? EntryOf(AskedQuery query)
    {
        if (query.Text.Length == 0)
        {
            return null;
        }

        if (!_entries.TryGetValue(query, out Entry? entry) && _entries.Count < MostEntries)
        {
            _entries[query] = entry = new Entry();
        }

        return entry;
    }

    private bool IsFirst(AskedQuery query, string reader, string what)
    {
        int today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime).DayNumber;
        if (today != _day)
        {
            _day = today;
            _seen.Clear();
        }

        return _seen.Count < MostReaders && _seen.Add(HashCode.Combine(query, reader, what));
    }

    private void Sum(AskedQuery query, Func<SearchTotals, SearchTotals> add) =>
        _totals[query.Culture] = add(_totals.GetValueOrDefault(query.Culture) ?? new SearchTotals(0, 0, 0, 0));

    private void Subtract(Dictionary<string, SearchTotals> written)
    {
        foreach ((string culture, SearchTotals sums) in written)
        {
            SearchTotals now = _totals[culture];
            SearchTotals rest = new(now.Asked - sums.Asked, now.Empty - sums.Empty, now.Opened - sums.Opened, now.Programs - sums.Programs);
            if (rest == new SearchTotals(0, 0, 0, 0))
            {
                _totals.Remove(culture);
            }
            else
            {
                _totals[culture] = rest;
            }
        }
    }

    // Rare queries wait for others who ask the same, until so many wait that the oldest have to go.
    private void Forget()
    {
        DateTimeOffset now = time.GetUtcNow();
        foreach ((AskedQuery query, Entry entry) in _entries.Where(entry => now - entry.Value.LastShown > ResultsAreRemembered).ToArray())
        {
            entry.ForgetAddresses();
            if (!entry.HasCounted)
            {
                _entries.Remove(query);
            }
        }

        foreach ((AskedQuery query, Entry _) in _entries.OrderBy(entry => entry.Value.LastShown).Take(_entries.Count - (MostEntries / 2)).ToArray())
        {
            _entries.Remove(query);
        }
    }

    private sealed class Entry
    {
        private const int MostAddresses = 100;

        private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);

        public long Asked { get; set; }

        public long Opened { get; set; }

        public long Programs { get; set; }

        public int Results { get; set; }

        public DateTimeOffset LastShown { get; private set; }

        public bool HasCounted => Asked + Opened + Programs > 0;

        public void Show(IEnumerable<string> addresses, DateTimeOffset now)
        {
            if (_addresses.Count > MostAddresses)
            {
                _addresses.Clear();
            }

            _addresses.UnionWith(addresses);
            LastShown = now;
        }

        public bool Shows(string address) => _addresses.Contains(address);

        public void ForgetAddresses() => _addresses.Clear();

        public QueryCount ToCount(AskedQuery query) => new(query.Culture, query.Text, Asked, Opened, Programs, Results);

        public void Subtract(QueryCount written)
        {
            Asked -= written.Asked;
            Opened -= written.Opened;
            Programs -= written.Programs;
        }
    }
}
