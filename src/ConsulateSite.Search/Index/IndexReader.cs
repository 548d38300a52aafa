namespace ConsulateSite.Search.Index;

/// <summary>
/// An index at one moment. It never changes, so whoever searches it twice finds the same; a later update is seen in the next
/// reader only.
/// </summary>
public sealed class IndexReader
{
    private readonly Dictionary<string, CultureReader> _cultures;

    internal IndexReader(IndexSchema schema, IEnumerable<CultureReader> cultures, long version)
    {
        Schema = schema;
        Version = version;
        _cultures = cultures.Where(culture => culture.Segments.Count > 0)
            .ToDictionary(culture => culture.Culture, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The fields of the index.</summary>
    public IndexSchema Schema { get; }

    /// <summary>Grows with every update; the same number means the same content.</summary>
    public long Version { get; }

    /// <summary>The cultures that have documents.</summary>
    public IReadOnlyCollection<string> Cultures => _cultures.Keys;

    /// <summary>How many documents can be found, in all cultures.</summary>
    public int DocumentCount => _cultures.Values.Sum(culture => culture.DocumentCount);

    /// <summary>How many documents of a culture can be found.</summary>
    public int CountOf(string culture) => CultureOf(culture)?.DocumentCount ?? 0;

    /// <summary>A document by its key; null when there is none.</summary>
    public SearchDocument? Find(string id, string culture) => CultureOf(culture)?.Find(id);

    internal IEnumerable<CultureReader> CultureReaders => _cultures.Values;

    internal CultureReader? CultureOf(string culture) => _cultures.GetValueOrDefault(culture);
}
