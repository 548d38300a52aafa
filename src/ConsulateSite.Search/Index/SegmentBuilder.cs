using ConsulateSite.Search.Analysis;

namespace ConsulateSite.Search.Index;

/// <summary>Makes a segment of documents of one culture.</summary>
internal sealed class SegmentBuilder
{
    private readonly IndexSchema _schema;
    private readonly string _culture;
    private readonly Analyzer _analyzer;
    private readonly TermCollector _terms = new();
    private readonly FieldBuilder[] _fields;
    private readonly SurfaceWordCounter _words = new();
    private readonly List<SearchDocument> _documents = [];

    public SegmentBuilder(IndexSchema schema, string culture)
    {
        _schema = schema;
        _culture = culture;
        _analyzer = schema.AnalyzerOf(culture);
        _fields = [.. schema.Fields.Select(_ => new FieldBuilder(_terms))];
    }

    public void Add(SearchDocument document)
    {
        for (int ordinal = 0; ordinal < _fields.Length; ordinal++)
        {
            FieldDefinition definition = _schema.Fields[ordinal];
            FieldBuilder field = _fields[ordinal];
            if (definition.Kind == FieldKind.Keyword)
            {
                field.TakeKeywords(document.Keywords.TryGetValue(definition.Name, out IReadOnlyList<string>? values) ? values : []);
            }
            else if (document.Texts.TryGetValue(definition.Name, out string? text))
            {
                _analyzer.Analyze(text, ref field);
            }

            field.EndDocument();
        }

        _words.Add(_schema, document);
        _documents.Add(document);
    }

    public Segment Build()
    {
        (TermDictionary terms, int[] ordinals) = _terms.Sort();
        return new Segment
        {
            Culture = _culture,
            Documents = [.. _documents],
            Terms = terms,
            Fields = [.. _fields.Select(field => field.BuildPostings(ordinals))],
            Offsets = [.. _fields.Select(field => field.BuildOffsets())],
            Words = _words.Build(),
        };
    }
}
