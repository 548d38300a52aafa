using ConsulateSite.Search.Index;
using ConsulateSite.Search.Queries;
using ConsulateSite.Search.Scoring;

namespace ConsulateSite.Search.Highlighting;

/// <summary>
/// Marks what a query found in the texts of documents, as HTML in which everything but <c>&lt;mark&gt;</c> is encoded. Where words
/// begin and end is kept in the index, so no text is analysed again.
/// </summary>
public sealed class Highlighter
{
    private readonly IndexSchema _schema;
    private readonly string[] _terms;

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
        MarkedText marked = new(text);
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
        MarkedText marked = new(text);
        marked.AppendEllipsis(from > 0);
        marked.Append(tokens, from, to);
        marked.AppendEllipsis(to < text.Length);
        return marked.ToString();
    }

    private FieldTokens Tokens(Hit hit, string field) => FieldTokens.Of(hit.Reader.Segment, _schema.OrdinalOf(field), hit.Place, _terms);
}
