namespace ConsulateSite.Search.Index.Merging;

/// <summary>Which segments of a culture are worth to be made one.</summary>
internal static class MergePolicy
{
    /// <summary>So many segments of about the same size become one.</summary>
    public const int Factor = 8;

    // A segment of which so large a share has been deleted is written anew.
    private const double TooManyDeleted = 0.5;

    /// <summary>The segments to merge; none when all is well.</summary>
    public static IReadOnlyList<SegmentReader> Find(IReadOnlyList<SegmentReader> segments)
    {
        IGrouping<int, SegmentReader>? level = segments
            .GroupBy(segment => (int)Math.Log(Math.Max(1, segment.Live.Count), Factor))
            .OrderBy(group => group.Key)
            .FirstOrDefault(group => group.Count() >= Factor);
        return level is not null
            ? [.. level]
            : [.. segments.Where(segment => segment.Live.Length - segment.Live.Count > TooManyDeleted * segment.Live.Length).Take(1)];
    }
}
