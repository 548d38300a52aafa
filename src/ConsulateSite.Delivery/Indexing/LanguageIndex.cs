using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>
/// The documents of one language at one moment, in the order of the tree. For each order that somebody asked for, the rank of every
/// document is computed once; a query compares numbers only.
/// </summary>
internal sealed class LanguageIndex
{
    private readonly Row[] _rows;
    private readonly Dictionary<Guid, int> _positions;
    private readonly Dictionary<Guid, int[]> _children;
    private readonly Dictionary<string, Lazy<int[]>> _ranks;

    /// <summary>Lays out the documents of a language.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="culture">The code of the language; its rules order names.</param>
    public LanguageIndex(IEnumerable<IndexedDocument> documents, string culture)
    {
        _rows = TreeOrder.Of(documents.Where(document => document.Languages.ContainsKey(culture)))
            .Select(document => new Row(document, document.Languages[culture])).ToArray();
        _positions = new Dictionary<Guid, int>(_rows.Length);
        for (int position = 0; position < _rows.Length; position++)
        {
            _positions[_rows[position].Document.Key] = position;
        }

        _children = _rows.Select((row, position) => (row.Document.Parent, position))
            .GroupBy(pair => pair.Parent, pair => pair.position)
            .ToDictionary(children => children.Key, children => children.ToArray());
        CompareInfo names = CultureInfo.GetCultureInfo(culture).CompareInfo;
        _ranks = new Dictionary<string, Lazy<int[]>>(StringComparer.Ordinal)
        {
            [IndexFields.Name] = RanksBy(row => names.GetSortKey(row.Language.Name, CompareOptions.IgnoreCase), SortKey.Compare),
            [IndexFields.CreateDate] = RanksBy(row => row.Document.CreateDate, DateTime.Compare),
            [IndexFields.UpdateDate] = RanksBy(row => row.Language.UpdateDate, DateTime.Compare),
            [IndexFields.Level] = RanksBy(row => row.Document.Level, Comparer<int>.Default.Compare),
            [IndexFields.SortOrder] = RanksBy(row => row.Document.SortOrder, Comparer<int>.Default.Compare),
        };
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
        foreach (Func<Row, bool> holds in filters.Select(RowFilter.Of))
        {
            found = Array.FindAll(found, position => holds(_rows[position]));
        }

        if (sorts.Count > 0)
        {
            found = [.. found];
            found.AsSpan().Sort(new ByRanks([.. sorts.Select(sort => (_ranks[sort.FieldName].Value, sort.Direction == Direction.Descending))]));
        }

        return new PagedModel<Guid>(found.Length, [.. found.Skip(skip).Take(take).Select(position => _rows[position].Document.Key)]);
    }

    private int[] Select(SelectorOption selector)
    {
        HashSet<Guid> keys = [.. selector.Values.Select(Guid.Parse)];
        return selector.FieldName switch
        {
            IndexFields.Everything => [.. Enumerable.Range(0, _rows.Length)],
            IndexFields.Key => [.. keys.Where(_positions.ContainsKey).Select(key => _positions[key]).Order()],
            IndexFields.Parent => [.. keys.SelectMany(key => _children.GetValueOrDefault(key, [])).Order()],
            IndexFields.Ancestors => [.. Enumerable.Range(0, _rows.Length).Where(position => _rows[position].Document.Ancestors.Any(keys.Contains))],
            _ => throw new ArgumentException($"Nothing is selected by {selector.FieldName}.", nameof(selector)),
        };
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
