namespace ConsulateSite.Search.Index;

/// <summary>Documents of one culture and where their terms stand. Never changes once it is there.</summary>
internal sealed class Segment
{
    private readonly Lazy<Dictionary<string, int>> _ids;
    private readonly Lazy<float[]?> _boosts;

    public Segment() => (_ids, _boosts) = (new(MapIds), new(LoadBoosts));

    public required string Culture { get; init; }

    public required SearchDocument[] Documents { get; init; }

    public required TermDictionary Terms { get; init; }

    /// <summary>By the ordinal of the field.</summary>
    public required FieldPostings[] Fields { get; init; }

    /// <summary>By the ordinal of the field; without tokens for keywords.</summary>
    public required TokenOffsets[] Offsets { get; init; }

    /// <summary>The words of the documents as they are written.</summary>
    public required SurfaceWords Words { get; init; }

    /// <summary>The boosts of the documents; null when all are 1.</summary>
    public float[]? Boosts => _boosts.Value;

    /// <summary>The place of a document, or -1.</summary>
    public int Find(string id) => _ids.Value.TryGetValue(id, out int document) ? document : -1;

    private Dictionary<string, int> MapIds()
    {
        Dictionary<string, int> ids = new(Documents.Length, StringComparer.Ordinal);
        for (int document = 0; document < Documents.Length; document++)
        {
            ids[Documents[document].Id] = document;
        }

        return ids;
    }

    private float[]? LoadBoosts() => Array.TrueForAll(Documents, document => document.Boost == 1)
        ? null
        : [.. Documents.Select(document => document.Boost)];
}
