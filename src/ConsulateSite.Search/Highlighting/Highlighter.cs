using System.Text;
using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Highlighting;

/// <summary>
/// Marks what a query found in the texts of documents, as HTML in which everything but <c>&lt;mark&gt;</c> is encoded. Where words
/// begin and end is kept in the index, so no text is analysed again. One thread at a time uses it.
/// </summary>
public sealed class Highlighter
{
    private const char SectionEnd = '\f';

    private readonly IndexSchema _schema;
    private readonly string[] _terms;
    private readonly FieldTokens _tokens = new();
    private readonly StringBuilder _html = new();
    private Segment? _segment;
    private int[] _ordinals = [];

    /// <param name="reader">The state of the index that the hits came from.</param>
    /// <param name="query">What was looked for.</param>
    /// <param name="culture">The culture of the hits.</param>
    public Highlighter(IndexReader reader, Query query, string culture)
    {
        _schema = reader.Schema;
        HashSet<string> terms = new(StringComparer.Ordinal);
        if (reader.CultureOf(culture) is { } documents)
        {
            query.CreateWeight(documents, 1).CollectTerms(terms);
        }

        _terms = [.. terms];
    }

    private Highlighter(IndexSchema schema) => (_schema, _terms) = (schema, []);

    /// <summary>Encodes texts and marks nothing.</summary>
    internal static Highlighter WithoutMarks(IndexReader reader) => new(reader.Schema);

    /// <summary>The whole text of a field, with marks; empty when the document has no such field.</summary>
    public string Highlight(Hit hit, string field)
    {
        if (!hit.Document.Texts.TryGetValue(field, out string? text))
        {
            return string.Empty;
        }

        FieldTokens tokens = Tokens(hit, field);
        MarkedText marked = new(text, _html);
        marked.Append(tokens, 0, text.Length);
        return marked.ToString();
    }

    /// <summary>The part of a text that has most of what was looked for; its beginning when it has nothing of it.</summary>
    /// <param name="hit">The document.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="words">About how many words are wanted.</param>
    public string Snippet(Hit hit, string field, int words = 30)
    {
        if (!hit.Document.Texts.TryGetValue(field, out string? text))
        {
            return string.Empty;
        }

        FieldTokens tokens = Tokens(hit, field);
        (int from, int to) = SnippetWindow.Choose(tokens, text.Length, Math.Max(1, words));
        MarkedText marked = new(text, _html);
        marked.AppendEllipsis(from > 0);
        marked.Append(tokens, from, to);
        marked.AppendEllipsis(to < text.Length);
        return marked.ToString();
    }

    /// <summary>The part of a text in several sections that has most of what was looked for, and the name of its section.</summary>
    /// <param name="hit">The document.</param>
    /// <param name="field">The name of the field. Form feeds stand between its sections, and the first line of each is its name.</param>
    /// <param name="words">About how many words are wanted.</param>
    /// <returns>The name as it is written and the part as HTML; null when the field has nothing of what was looked for.</returns>
    internal (string Name, string Html)? SectionSnippet(Hit hit, string field, int words)
    {
        if (!hit.Document.Texts.TryGetValue(field, out string? text) || Tokens(hit, field) is not { Marks.Count: > 0 } tokens)
        {
            return null;
        }

        (int from, int to) = SnippetWindow.Choose(tokens, text.Length, Math.Max(1, words));
        int mark = tokens.Marks.Select(found => tokens.Places[found.Token].Start).First(start => start >= from);
        int begin = text.LastIndexOf(SectionEnd, mark) + 1;
        int end = text.IndexOf(SectionEnd, mark) is var next && next < 0 ? text.Length : next;
        int line = text.IndexOf('\n', begin, end - begin);
        MarkedText marked = new(text, _html);
        marked.AppendEllipsis(from > begin);
        marked.Append(tokens, Math.Max(from, begin), Math.Min(to, end));
        marked.AppendEllipsis(to < end);
        return (text[begin..(line < 0 ? end : line)], marked.ToString());
    }

    private FieldTokens Tokens(Hit hit, string field)
    {
        Segment segment = hit.Reader.Segment;
        if (!ReferenceEquals(_segment, segment))
        {
            _segment = segment;
            _ordinals = Array.ConvertAll(_terms, term => segment.Terms.Find(term));
        }

        _tokens.Read(segment, _schema.OrdinalOf(field), hit.Place, _ordinals);
        return _tokens;
    }
}
