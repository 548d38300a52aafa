using System.Runtime.InteropServices;
using ConsulateSite.Search.Analysis;

namespace ConsulateSite.Search.Index;

/// <summary>Counts the words of documents as they are written.</summary>
internal sealed class SurfaceWordCounter : ITokenSink
{
    // Longer ones are addresses and numbers of files; nobody misspells those.
    private const int LongestWord = 32;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _step = 1;

    public SurfaceWordCounter() => _lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(IndexSchema schema, SearchDocument document) => Count(schema, document, 1);

    /// <summary>Takes back what a document has added.</summary>
    public void Remove(IndexSchema schema, SearchDocument document) => Count(schema, document, -1);

    public void Add(SurfaceWords words)
    {
        for (int word = 0; word < words.Words.Count; word++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_lookup, words.Words[word], out _) += words.Counts[word];
        }
    }

    public void Take(scoped ReadOnlySpan<char> term, int start, int end, int positionIncrement)
    {
        if (term.Length is > 1 and <= LongestWord && !char.IsAsciiDigit(term[0]))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_lookup, term, out _) += _step;
        }
    }

    public SurfaceWords Build()
    {
        KeyValuePair<string, int>[] sorted = [.. _counts.Where(pair => pair.Value > 0).OrderBy(pair => pair.Key, StringComparer.Ordinal)];
        return new SurfaceWords(TermDictionary.From([.. sorted.Select(pair => pair.Key)]), [.. sorted.Select(pair => pair.Value)]);
    }

    private void Count(IndexSchema schema, SearchDocument document, int step)
    {
        _step = step;
        SurfaceWordCounter sink = this;
        foreach (FieldDefinition field in schema.Fields)
        {
            if (field.IsSpellingSource && document.Texts.TryGetValue(field.Name, out string? text))
            {
                Analyzers.Surface.Analyze(text, ref sink);
            }
        }
    }
}
