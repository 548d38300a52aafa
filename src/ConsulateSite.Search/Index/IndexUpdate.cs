using ConsulateSite.Search.Index.Merging;

namespace ConsulateSite.Search.Index;

/// <summary>Makes the next reader of an index out of the present one.</summary>
internal static class IndexUpdate
{
    public static IndexReader Apply(IndexReader reader, IndexChanges changes, long version)
    {
        Dictionary<string, Segment> added = Build(reader.Schema, changes.Documents);
        IEnumerable<string> cultures = reader.Cultures.Union(added.Keys, StringComparer.OrdinalIgnoreCase);
        return new IndexReader(reader.Schema, cultures.Select(culture => Apply(reader, culture, changes, added.GetValueOrDefault(culture))), version);
    }

    /// <summary>Puts a merged segment in the place of its sources, without documents that were deleted in the meantime.</summary>
    public static IndexReader Exchange(IndexReader reader, SegmentMerge merge, Segment merged)
    {
        CultureReader? culture = reader.CultureOf(merged.Culture);
        HashSet<Segment> sources = [.. merge.Sources.Select(source => source.Segment)];
        SegmentReader[] present = [.. culture?.Segments.Where(segment => sources.Contains(segment.Segment)) ?? []];

        // A rebuild in between has replaced the sources; then there is nothing to exchange.
        if (present.Length < sources.Count)
        {
            return reader;
        }

        SegmentReader exchanged = new(merged, merge.LiveIn(merged, present));
        int place = culture!.Segments.ToList().FindIndex(segment => sources.Contains(segment.Segment));
        List<SegmentReader> segments = [.. culture.Segments.Where(segment => !sources.Contains(segment.Segment))];
        if (exchanged.Live.Count > 0)
        {
            segments.Insert(place, exchanged);
        }

        CultureReader next = new(reader.Schema, culture.Culture, segments);
        return new IndexReader(reader.Schema, reader.CultureReaders.Select(other => ReferenceEquals(other, culture) ? next : other), reader.Version);
    }

    private static CultureReader Apply(IndexReader reader, string culture, IndexChanges changes, Segment? added)
    {
        CultureReader? present = reader.CultureOf(culture);
        string[] gone =
        [
            .. changes.DeletedIds,
            .. changes.DeletedTranslations.Where(key => string.Equals(key.Culture, culture, StringComparison.OrdinalIgnoreCase)).Select(key => key.Id),
            .. added?.Documents.Select(document => document.Id) ?? [],
        ];
        IEnumerable<SegmentReader> kept = (present?.Segments ?? [])
            .Select(segment => segment.Without(gone))
            .Where(segment => segment.Live.Count > 0);
        return new CultureReader(reader.Schema, present?.Culture ?? culture, added is null ? [.. kept] : [.. kept, new SegmentReader(added)]);
    }

    private static Dictionary<string, Segment> Build(IndexSchema schema, IReadOnlyList<SearchDocument> documents)
    {
        Dictionary<string, Segment> segments = new(StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string, SearchDocument> culture in documents.GroupBy(document => document.Culture, StringComparer.OrdinalIgnoreCase))
        {
            SegmentBuilder builder = new(schema, culture.Key);
            foreach (SearchDocument document in Latest(culture))
            {
                builder.Add(document);
            }

            segments[culture.Key] = builder.Build();
        }

        return segments;
    }

    // A document that is there twice has its place where it was first and its content from where it was last.
    private static IEnumerable<SearchDocument> Latest(IEnumerable<SearchDocument> documents) =>
        documents.GroupBy(document => document.Id, StringComparer.Ordinal).Select(same => same.Last());
}
