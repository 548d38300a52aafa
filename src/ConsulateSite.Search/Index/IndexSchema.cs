using ConsulateSite.Search.Analysis;

namespace ConsulateSite.Search.Index;

/// <summary>The fields of an index and how its texts are analysed.</summary>
public sealed class IndexSchema
{
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private readonly Dictionary<Language, Analyzer> _analyzers;

    /// <exception cref="ArgumentException">There is no field, or a name is there twice.</exception>
    public IndexSchema(IEnumerable<FieldDefinition> fields, AnalyzerExtensions extensions = AnalyzerExtensions.All)
    {
        Fields = [.. fields];
        Extensions = extensions;
        _analyzers = Enum.GetValues<Language>().ToDictionary(language => language, language => Analyzers.For(language, extensions));
        if (Fields.Count == 0 || Fields.Where((field, ordinal) => !_ordinals.TryAdd(field.Name, ordinal)).Any())
        {
            throw new ArgumentException("An index needs fields with names of their own.", nameof(fields));
        }
    }

    /// <summary>The fields, in the order in which they were given.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; }

    /// <summary>What the analysis does beyond Lucene's.</summary>
    public AnalyzerExtensions Extensions { get; }

    /// <summary>The analyzer for documents of a culture.</summary>
    public Analyzer AnalyzerOf(string culture) => _analyzers[Analyzers.LanguageOf(culture)];

    /// <summary>The place of a field among <see cref="Fields"/>.</summary>
    /// <exception cref="ArgumentException">There is no field of this name.</exception>
    internal int OrdinalOf(string field) =>
        _ordinals.TryGetValue(field, out int ordinal) ? ordinal : throw new ArgumentException($"The index has no field '{field}'.", nameof(field));

    /// <summary>What a snapshot must have been written with to be read with this schema.</summary>
    internal string Signature =>
        $"{(int)Extensions}:{string.Join(',', Fields.Select(definition => $"{definition.Name}/{definition.Kind}/{definition.IsSpellingSource}"))}";
}
