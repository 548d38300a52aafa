namespace ConsulateSite.Search.Index.Merging;

/// <summary>Makes one segment out of several of a culture, without their deleted documents and in their order.</summary>
internal sealed class SegmentMerge
{
    private readonly IndexSchema _schema;
    private readonly int[][] _documents;

    public SegmentMerge(IndexSchema schema, IReadOnlyList<SegmentReader> sources)
    {
        _schema = schema;
        Sources = sources;
        int next = 0;
        _documents = [.. sources.Select(source => MapDocuments(source, ref next))];
    }

    public IReadOnlyList<SegmentReader> Sources { get; }

    public Segment Run()
    {
        MergedTerms terms = MergedTerms.Of(Sources);
        return new Segment
        {
            Culture = Sources[0].Segment.Culture,
            Documents = [.. Sources.SelectMany(source => source.Segment.Documents.Where((_, document) => source.Live[document]))],
            Terms = terms.Dictionary,
            Fields = [.. _schema.Fields.Select((_, field) => FieldMerge.Postings(Sources, _documents, terms, field))],
            Offsets = [.. _schema.Fields.Select((_, field) => FieldMerge.Offsets(Sources, field))],
            Words = MergeWords(),
        };
    }

    /// <summary>What is alive in the merged segment, when the sources have changed since.</summary>
    public LiveDocuments LiveIn(Segment merged, IReadOnlyList<SegmentReader> present)
    {
        List<int> deleted = [];
        for (int source = 0; source < Sources.Count; source++)
        {
            LiveDocuments now = present.Single(reader => ReferenceEquals(reader.Segment, Sources[source].Segment)).Live;
            deleted.AddRange(_documents[source].Where((target, document) => target >= 0 && !now[document]));
        }

        return LiveDocuments.All(merged.Documents.Length).Without(deleted);
    }

    private SurfaceWords MergeWords()
    {
        SurfaceWordCounter words = new();
        foreach (SegmentReader source in Sources)
        {
            words.Add(source.Segment.Words);
            foreach (SearchDocument deleted in source.Segment.Documents.Where((_, document) => !source.Live[document]))
            {
                words.Remove(_schema, deleted);
            }
        }

        return words.Build();
    }

    private static int[] MapDocuments(SegmentReader source, ref int next)
    {
        int[] map = new int[source.Live.Length];
        for (int document = 0; document < map.Length; document++)
        {
            map[document] = source.Live[document] ? next++ : -1;
        }

        return map;
    }
}
