namespace ConsulateSite.Search.Index;

/// <summary>New content for an index, gathered beside the present one. Disposing it before it is complete changes nothing.</summary>
public sealed class IndexRebuild : IDisposable
{
    private readonly SearchIndex _index;
    private readonly IndexSchema _schema;
    private readonly Dictionary<string, List<SearchDocument>> _documents = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IndexChanges> _noted = [];

    internal IndexRebuild(SearchIndex index, IndexSchema schema) => (_index, _schema) = (index, schema);

    /// <summary>Updates of the index since this began.</summary>
    internal IReadOnlyList<IndexChanges> Noted => _noted;

    /// <summary>Adds a document. A later one with the same key takes its place.</summary>
    public void Add(SearchDocument document)
    {
        if (!_documents.TryGetValue(document.Culture, out List<SearchDocument>? documents))
        {
            _documents[document.Culture] = documents = [];
        }

        documents.Add(document);
    }

    /// <summary>
    /// Analyses everything, one culture beside the other, and puts it in the place of the present content, with all updates
    /// that came since this began.
    /// </summary>
    public void Complete()
    {
        Segment[] segments = [.. _documents.AsParallel().Select(culture => Build(culture.Key, culture.Value))];
        _index.Replace(this, () => [.. segments.Select(segment => new CultureReader(_schema, segment.Culture, [new SegmentReader(segment)]))]);
    }

    /// <inheritdoc/>
    public void Dispose() => _index.Forget(this);

    internal void Note(IndexChanges changes) => _noted.Add(changes);

    private Segment Build(string culture, List<SearchDocument> documents)
    {
        SegmentBuilder builder = new(_schema, culture);
        Dictionary<string, int> last = new(StringComparer.Ordinal);
        for (int place = 0; place < documents.Count; place++)
        {
            last[documents[place].Id] = place;
        }

        for (int place = 0; place < documents.Count; place++)
        {
            if (last[documents[place].Id] == place)
            {
                builder.Add(documents[place]);
            }
        }

        return builder.Build();
    }
}
