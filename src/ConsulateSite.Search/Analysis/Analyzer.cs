using ConsulateSite.Search.Analysis.Filters;
using ConsulateSite.Search.Segmentation;

namespace ConsulateSite.Search.Analysis;

/// <summary>Makes the terms of a language out of a text. May be used by several threads at once.</summary>
public sealed class Analyzer
{
    /// <summary>The answer of a filter that takes a word out.</summary>
    internal const int Removed = -1;

    /// <summary>A longer word is cut into pieces of this length, as Lucene does.</summary>
    internal const int LongestTerm = 255;

    // A term may grow by normalization; what grows more than this stays as it was.
    private const int Room = 1024;

    private readonly ITermFilter[] _filters;
    private readonly bool _keepsEmpty;

    internal Analyzer(Language language, bool keepsEmpty, params ITermFilter[] filters)
    {
        Language = language;
        _keepsEmpty = keepsEmpty;
        _filters = filters;
    }

    /// <summary>The language of the terms.</summary>
    public Language Language { get; }

    /// <summary>The tokens of a text, in its order.</summary>
    public IReadOnlyList<Token> Analyze(string text)
    {
        TokenList tokens = new();
        Analyze(text, ref tokens);
        return tokens.Tokens;
    }

    internal void Analyze<TSink>(ReadOnlySpan<char> text, ref TSink sink)
        where TSink : ITokenSink, allows ref struct
    {
        Span<char> buffer = stackalloc char[Room];
        WordBreaker words = new(text);
        int increment = 1;
        while (words.MoveNext())
        {
            if (!words.IsWord)
            {
                continue;
            }

            if (words.End - words.Start > LongestTerm)
            {
                words.CutAt(Boundary(text, words.Start + LongestTerm));
            }

            int length = Filter(buffer, LowerCase.Copy(text[words.Start..words.End], buffer));
            if (length == Removed || (length == 0 && !_keepsEmpty))
            {
                increment++;
                continue;
            }

            sink.Take(buffer[..length], words.Start, words.End, increment);
            increment = 1;
        }
    }

    private int Filter(Span<char> term, int length)
    {
        foreach (ITermFilter filter in _filters)
        {
            length = filter.Apply(term, length);
            if (length <= 0)
            {
                return length;
            }
        }

        return length;
    }

    private static int Boundary(ReadOnlySpan<char> text, int end) => char.IsSurrogatePair(text[end - 1], text[end]) ? end - 1 : end;

    private readonly struct TokenList() : ITokenSink
    {
        public List<Token> Tokens { get; } = [];

        public void Take(scoped ReadOnlySpan<char> term, int start, int end, int positionIncrement) =>
            Tokens.Add(new Token(term.ToString(), start, end, positionIncrement));
    }
}
