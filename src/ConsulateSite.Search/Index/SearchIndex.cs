using ConsulateSite.Search.Index.Merging;

namespace ConsulateSite.Search.Index;

/// <summary>
/// An index in memory. One thread at a time updates it, any number search in <see cref="Reader"/> meanwhile, and none ever
/// sees half an update. Small segments are merged in the background.
/// </summary>
public sealed class SearchIndex
{
    private readonly Lock _writing = new();
    private readonly List<IndexRebuild> _rebuilds = [];
    private volatile IndexReader _reader;
    private Task _merging = Task.CompletedTask;

    /// <summary>An empty index.</summary>
    public SearchIndex(IndexSchema schema)
        : this(new IndexReader(schema, [], 0))
    {
    }

    internal SearchIndex(IndexReader reader) => _reader = reader;

    /// <summary>The state after the last update.</summary>
    public IndexReader Reader => _reader;

    /// <summary>The merge that is under way in the background, or one that is done.</summary>
    public Task Merging
    {
        get
        {
            lock (_writing)
            {
                return _merging;
            }
        }
    }

    /// <summary>Adds, replaces and deletes documents. What is changed can be found when this returns.</summary>
    public void Update(IndexChanges changes)
    {
        lock (_writing)
        {
            foreach (IndexRebuild rebuild in _rebuilds)
            {
                rebuild.Note(changes);
            }

            _reader = IndexUpdate.Apply(_reader, changes, _reader.Version + 1);
            StartMerge();
        }
    }

    /// <summary>
    /// Begins to build the content anew from its source. The present content is searched and updated until
    /// <see cref="IndexRebuild.Complete"/>, and what was updated in between is not lost.
    /// </summary>
    public IndexRebuild BeginRebuild()
    {
        IndexRebuild rebuild = new(this, _reader.Schema);
        lock (_writing)
        {
            _rebuilds.Add(rebuild);
        }

        return rebuild;
    }

    /// <summary>Brings the documents of each culture into one segment. Searches and updates go on meanwhile.</summary>
    public void Merge()
    {
        Merging.Wait();
        foreach (CultureReader culture in _reader.CultureReaders.Where(culture => culture.Segments.Count > 1 || culture.Segments[0].HasDeletions))
        {
            MergeSegments(culture.Segments);
        }
    }

    internal void Forget(IndexRebuild rebuild)
    {
        lock (_writing)
        {
            _rebuilds.Remove(rebuild);
        }
    }

    internal void Replace(IndexRebuild rebuild, Func<IReadOnlyList<CultureReader>> build)
    {
        lock (_writing)
        {
            IndexReader replaced = new(_reader.Schema, build(), _reader.Version + 1);
            _rebuilds.Remove(rebuild);
            _reader = rebuild.Noted.Aggregate(replaced, (reader, changes) => IndexUpdate.Apply(reader, changes, reader.Version + 1));
        }
    }

    // One merge at a time: the next update starts the next one.
    private void StartMerge()
    {
        if (!_merging.IsCompleted || _reader.CultureReaders.Select(culture => MergePolicy.Find(culture.Segments)).FirstOrDefault(found => found.Count > 0) is not { } chosen)
        {
            return;
        }

        _merging = Task.Run(() => MergeSegments(chosen));
    }

    private void MergeSegments(IReadOnlyList<SegmentReader> sources)
    {
        SegmentMerge merge = new(_reader.Schema, sources);
        Segment merged = merge.Run();
        lock (_writing)
        {
            _reader = IndexUpdate.Exchange(_reader, merge, merged);
        }
    }
}
