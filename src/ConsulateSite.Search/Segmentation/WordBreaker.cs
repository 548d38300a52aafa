using static ConsulateSite.Search.Segmentation.WordBreakClass;

namespace ConsulateSite.Search.Segmentation;

/// <summary>
/// Walks over the segments between the word boundaries of Unicode's Standard Annex #29. Letters of scripts that write no
/// spaces between words (Thai, Khmer …) stay together, as in Lucene. Text that is not valid UTF-16 is taken as it is.
/// </summary>
internal ref struct WordBreaker(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the current segment begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current segment ends; not part of it.</summary>
    public int End { get; private set; }

    /// <summary>Whether the current segment is a word, a number or a pictograph, rather than what stands between them.</summary>
    public bool IsWord { get; private set; }

    /// <summary>Goes to the next segment; false at the end of the text.</summary>
    public bool MoveNext()
    {
        Start = End;
        if (Start >= _text.Length)
        {
            return false;
        }

        WordBreakClass previous = WordBreakTable.At(_text, Start, out int width);
        int index = Start + width;
        IsWord = MakesWord(previous);
        if (IsLineEnd(previous))
        {
            End = previous == CR && index < _text.Length && _text[index] == '\n' ? index + 1 : index;
            return true;
        }

        End = Extend(index, previous);
        return true;
    }

    /// <summary>Continues at an earlier place, because the current segment was longer than the caller takes.</summary>
    public void CutAt(int end) => End = end;

    private int Extend(int index, WordBreakClass previous)
    {
        WordBreakClass last = previous;
        bool oddIndicator = previous == RegionalIndicator;
        while (index < _text.Length)
        {
            WordBreakClass next = WordBreakTable.At(_text, index, out int width);
            if (IsIgnored(next))
            {
                index += width;
                last = next;
                continue;
            }

            int joined = (last == ZWJ && next == Pictographic) || (last == WSegSpace && next == WSegSpace) || Joins(previous, next, oddIndicator)
                ? width
                : JoinedAcrossPunctuation(previous, next, index + width);
            if (joined == 0)
            {
                break;
            }

            previous = joined == width ? next : WordBreakTable.At(_text, index + joined - LastWidth(index + joined), out _);
            oddIndicator = next == RegionalIndicator && !oddIndicator;
            index += joined;
            last = previous;
            IsWord |= MakesWord(previous);
        }

        return index;
    }

    // Letters on both sides of an apostrophe or a dot, and digits on both sides of a comma, belong together. The answer is how
    // many characters, from the punctuation on, join.
    private readonly int JoinedAcrossPunctuation(WordBreakClass previous, WordBreakClass mark, int after)
    {
        int markWidth = LastWidth(after);
        bool letters = (previous is ALetter or HebrewLetter) && (mark is MidLetter or MidNumLet or SingleQuote);
        bool digits = previous == Numeric && (mark is MidNum or MidNumLet or SingleQuote);
        bool quoted = previous == HebrewLetter && mark == DoubleQuote;
        if (letters || digits || quoted)
        {
            int index = after;
            while (index < _text.Length)
            {
                WordBreakClass next = WordBreakTable.At(_text, index, out int width);
                index += width;
                if (IsIgnored(next))
                {
                    continue;
                }

                bool joins = quoted ? next == HebrewLetter : letters ? next is ALetter or HebrewLetter : next == Numeric;
                if (joins)
                {
                    return index - (after - markWidth);
                }

                break;
            }
        }

        return previous == HebrewLetter && mark == SingleQuote ? markWidth : 0;
    }

    private readonly int LastWidth(int end) => end >= 2 && char.IsSurrogatePair(_text[end - 2], _text[end - 1]) ? 2 : 1;

    private static bool Joins(WordBreakClass previous, WordBreakClass next, bool oddIndicator) => previous switch
    {
        ALetter or HebrewLetter or Numeric => next is ALetter or HebrewLetter or Numeric or ExtendNumLet,
        ExtendNumLet => next is ALetter or HebrewLetter or Numeric or Katakana or ExtendNumLet,
        Katakana => next is Katakana or ExtendNumLet,
        ComplexContext => next == ComplexContext,
        RegionalIndicator => next == RegionalIndicator && oddIndicator,
        _ => false,
    };

    private static bool MakesWord(WordBreakClass kind) => kind is ALetter or HebrewLetter or Numeric or Katakana
        or Han or Hiragana or ComplexContext or Pictographic or RegionalIndicator;

    private static bool IsIgnored(WordBreakClass kind) => kind is WordBreakClass.Extend or Format or ZWJ;

    private static bool IsLineEnd(WordBreakClass kind) => kind is CR or LF or Newline;
}
