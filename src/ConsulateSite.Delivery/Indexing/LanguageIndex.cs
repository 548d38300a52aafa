using System.Collections.Concurrent;
using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>
/// The documents of one language at one moment, in the order of the tree. Each order that somebody asked for is made once and kept: a query
/// walks along it and takes what it found, so that neither many results nor late pages cost more.
/// </summary>
internal sealed class LanguageIndex
{
    // Callers may think of any number of orders; those that a site uses are few.
    private const int MostOrders = 64;

    private readonly Row[] _rows;
    private readonly Dictionary<Guid, int> _positions;
    private readonly Dictionary<Guid, int[]> _children;
    private readonly Dictionary<Guid, int[]> _descendants;
    private readonly Dictionary<string, Lazy<int[]>> _ranks;
    private readonly ConcurrentDictionary<string, int[]> _orders = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, FieldType> _fields;

    /// <summary>Lays out the documents of a language.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="culture">The code of the language; its rules order names.</param>
    /// <param name="fields">The types of the fields that handlers of the site added.</param>
    public LanguageIndex(IEnumerable<IndexedDocument> documents, string culture, IReadOnlyDictionary<string, FieldType> fields)
    {
        _fields = fields;
        _rows = TreeOrder.Of(documents.Where(document => document.Languages.ContainsKey(culture)))
            .Select(document => new Row(document, document.Languages[culture])).ToArray();
        _positions = new Dictionary<Guid, int>(_rows.Length);
        for (int position = 0; position < _rows.Length; position++)
        {
            _positions[_rows[position].Document.Key] = position;
        }

        _children = ByKey(row => [row.Document.Parent]);
        _descendants = ByKey(row => row.Document.Ancestors);
        CompareInfo names = CultureInfo.GetCultureInfo(culture).CompareInfo;
        _ranks = new Dictionary<string, Lazy<int[]>>(StringComparer.Ordinal)
        {
            [IndexFields.Name] = RanksBy(row => names.GetSortKey(row.Language.Name, CompareOptions.IgnoreCase), SortKey.Compare),
            [IndexFields.CreateDate] = RanksBy(row => row.Document.CreateDate, DateTime.Compare),
            [IndexFields.UpdateDate] = RanksBy(row => row.Language.UpdateDate, DateTime.Compare),
            [IndexFields.Level] = RanksBy(row => row.Document.Level, Comparer<int>.Default.Compare),
            [IndexFields.SortOrder] = RanksBy(row => row.Document.SortOrder, Comparer<int>.Default.Compare),
        };
        foreach ((string field, FieldType type) in fields)
        {
            _ranks.TryAdd(field, RanksBy(row => ValueOrder.FirstOf(row.Language.Fields.Of(field), type, names), ValueOrder.Compare));
        }
    }

    /// <summary>Answers a query.</summary>
    /// <param name="selector">Which part of the tree is asked for.</param>
    /// <param name="filters">What holds for every document of the answer.</param>
    /// <param name="sorts">Their order; among equals, and without any, that of the tree.</param>
    /// <param name="skip">How many are left out at the beginning.</param>
    /// <param name="take">How many are returned at most.</param>
    /// <returns>The keys of the documents, and how many there are.</returns>
    public PagedModel<Guid> Find(
        SelectorOption selector, IEnumerable<FilterOption> filters, IReadOnlyList<SortOption> sorts, int skip, int take)
    {
        int[] found = Select(selector);
        Func<Row, bool>[] tests = [.. filters.Select(filter => RowFilter.Of(filter, _fields))];
        if (tests.Length > 0)
        {
            found = Array.FindAll(found, position => Passes(_rows[position], tests));
        }

        IEnumerable<int> ordered = sorts.Count > 0 ? InOrder(found, sorts) : found;
        return new PagedModel<Guid>(found.Length, [.. ordered.Skip(skip).Take(take).Select(position => _rows[position].Document.Key)]);
    }

    private static bool Passes(Row row, Func<Row, bool>[] tests)
    {
        foreach (Func<Row, bool> holds in tests)
        {
            if (!holds(row))
            {
                return false;
            }
        }

        return true;
    }

    private IEnumerable<int> InOrder(int[] found, IReadOnlyList<SortOption> sorts)
    {
        bool[] isFound = new bool[_rows.Length];
        foreach (int position in found)
        {
            isFound[position] = true;
        }

        return OrderOf(sorts).Where(position => isFound[position]);
    }

    private int[] OrderOf(IReadOnlyList<SortOption> sorts)
    {
        string name = string.Join(',', sorts.Select(sort => $"{sort.FieldName}:{sort.Direction}"));
        if (_orders.TryGetValue(name, out int[]? known))
        {
            return known;
        }

        int[] order = [.. Enumerable.Range(0, _rows.Length)];
        order.AsSpan().Sort(new ByRanks([.. sorts.Select(RanksOf)]));
        if (_orders.Count < MostOrders)
        {
            _orders.TryAdd(name, order);
        }

        return order;
    }

    private (int[] Ranks, bool IsDescending) RanksOf(SortOption sort) => _ranks.TryGetValue(sort.FieldName, out Lazy<int[]>? ranks)
        ? (ranks.Value, sort.Direction == Direction.Descending)
        : throw new ArgumentException($"Nothing is ordered by '{sort.FieldName}'. A field is known when an IContentIndexHandler names it.", nameof(sort));

    private Dictionary<Guid, int[]> ByKey(Func<Row, IEnumerable<Guid>> keys) =>
        _rows.SelectMany((row, position) => keys(row).Select(key => (key, position)))
            .GroupBy(pair => pair.key, pair => pair.position)
            .ToDictionary(positions => positions.Key, positions => positions.ToArray());

    private int[] Select(SelectorOption selector) => selector.FieldName switch
    {
        IndexFields.Everything => [.. Enumerable.Range(0, _rows.Length)],
        IndexFields.Key => [.. KeysOf(selector).Where(_positions.ContainsKey).Select(key => _positions[key]).Order()],
        IndexFields.Parent => Union(selector, _children),
        IndexFields.Ancestors => Union(selector, _descendants),
        _ => Matching(new FilterOption { FieldName = selector.FieldName, Values = selector.Values, Operator = FilterOperation.Is }),
    };

    private static Guid[] KeysOf(SelectorOption selector) => [.. selector.Values.Select(Guid.Parse).Distinct()];

    private static int[] Union(SelectorOption selector, Dictionary<Guid, int[]> positions) => KeysOf(selector) is [Guid key]
        ? positions.GetValueOrDefault(key, [])
        : [.. KeysOf(selector).SelectMany(key => positions.GetValueOrDefault(key, [])).Distinct().Order()];

    private int[] Matching(FilterOption filter)
    {
        Func<Row, bool> holds = RowFilter.Of(filter, _fields);
        return [.. Enumerable.Range(0, _rows.Length).Where(position => holds(_rows[position]))];
    }

    private Lazy<int[]> RanksBy<TValue>(Func<Row, TValue> value, Comparison<TValue> compare) => new(() =>
    {
        TValue[] values = Array.ConvertAll(_rows, row => value(row));
        int[] order = [.. Enumerable.Range(0, _rows.Length)];
        Array.Sort(order, (one, other) => compare(values[one], values[other]));
        int[] ranks = new int[_rows.Length];
        for (int place = 1; place < order.Length; place++)
        {
            bool isEqual = compare(values[order[place - 1]], values[order[place]]) == 0;
            ranks[order[place]] = ranks[order[place - 1]] + (isEqual ? 0 : 1);
        }

        return ranks;
    });

    /// <summary>Compares by one order after the other, and equals by their place in the tree.</summary>
    private readonly struct ByRanks((int[] Ranks, bool IsDescending)[] orders) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            foreach ((int[] ranks, bool isDescending) in orders)
            {
                int difference = ranks[x].CompareTo(ranks[y]);
                if (difference != 0)
                {
                    return isDescending ? -difference : difference;
                }
            }

            return x.CompareTo(y);
        }
    }
}
