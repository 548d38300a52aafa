namespace ConsulateSite.Search.Index;

/// <summary>A segment as it is seen at one moment: without what has been deleted from it.</summary>
internal sealed record SegmentReader(Segment Segment, LiveDocuments Live)
{
    public SegmentReader(Segment segment)
        : this(segment, LiveDocuments.All(segment.Documents.Length))
    {
    }

    public bool HasDeletions => Live.Count < Live.Length;

    /// <summary>The place of a document that is alive, or -1.</summary>
    public int Find(string id)
    {
        int document = Segment.Find(id);
        return document >= 0 && Live[document] ? document : -1;
    }

    /// <summary>The same without documents of the given ids; itself when there are none.</summary>
    public SegmentReader Without(IEnumerable<string> ids)
    {
        int[] documents = [.. ids.Select(Find).Where(document => document >= 0)];
        return documents.Length == 0 ? this : this with { Live = Live.Without(documents) };
    }
}
