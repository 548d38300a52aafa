namespace ConsulateSite.USync.Handlers;

/// <summary>Orders items so that each comes after the ones it needs; otherwise the given order stays.</summary>
internal static class Ordering
{
    /// <summary>Sorts by need. A need that is not among the items is ignored, and so is one that closes a circle.</summary>
    public static IReadOnlyList<T> ByNeed<T, TKey>(IReadOnlyList<T> items, Func<T, TKey> key, Func<T, IEnumerable<TKey>> needs, IEqualityComparer<TKey>? comparer = null)
        where TKey : notnull
    {
        Dictionary<TKey, T> byKey = new(comparer);
        foreach (T item in items)
        {
            byKey.TryAdd(key(item), item);
        }

        List<T> ordered = new(items.Count);
        HashSet<TKey> seen = new(comparer);
        foreach (T item in items)
        {
            Visit(item);
        }

        return ordered;

        // An explicit stack: a chain of parents as long as the folder must not end the process.
        void Visit(T start)
        {
            if (!seen.Add(key(start)))
            {
                return;
            }

            Stack<(T Item, IEnumerator<TKey> Needs)> open = new();
            open.Push((start, needs(start).GetEnumerator()));
            while (open.TryPeek(out (T Item, IEnumerator<TKey> Needs) current))
            {
                if (!current.Needs.MoveNext())
                {
                    open.Pop();
                    ordered.Add(current.Item);
                }
                else if (byKey.TryGetValue(current.Needs.Current, out T? needed) && seen.Add(current.Needs.Current))
                {
                    open.Push((needed, needs(needed).GetEnumerator()));
                }
            }
        }
    }
}
