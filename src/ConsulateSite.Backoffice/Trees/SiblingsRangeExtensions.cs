using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Trees;

internal static class SiblingsRangeExtensions
{
    /// <summary>Cuts the surroundings out of siblings that are in memory as a whole; empty, if the target is not among them.</summary>
    /// <param name="range">What is asked for.</param>
    /// <param name="all">The siblings in their order.</param>
    /// <param name="key">The identifier of one of them.</param>
    public static Subset<T> Cut<T>(this SiblingsRange range, IReadOnlyList<T> all, Func<T, Guid> key)
    {
        int index = all.Select(key).ToList().IndexOf(range.Target);
        if (index < 0)
        {
            return new Subset<T>(0, 0, []);
        }

        int first = Math.Max(0, index - range.Before);
        int end = Math.Min(all.Count, index + range.After + 1);
        return new Subset<T>(first, all.Count - end, [.. all.Take(first..end)]);
    }
}
