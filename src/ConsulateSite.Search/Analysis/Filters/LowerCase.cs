using System.Text;

namespace ConsulateSite.Search.Analysis.Filters;

/// <summary>Lower case by Unicode's simple mapping, letter for letter, so that it never depends on a culture.</summary>
internal static class LowerCase
{
    private static readonly char[] Bmp = Load();

    /// <summary>Copies a text in lower case; the answer is its length.</summary>
    public static int Copy(ReadOnlySpan<char> text, Span<char> target)
    {
        for (int index = 0; index < text.Length; index++)
        {
            char letter = text[index];
            if (char.IsHighSurrogate(letter) && index + 1 < text.Length && Rune.TryCreate(letter, text[index + 1], out Rune rune))
            {
                Rune.ToLowerInvariant(rune).EncodeToUtf16(target[index..]);
                index++;
                continue;
            }

            target[index] = Bmp[letter];
        }

        return text.Length;
    }

    private static char[] Load()
    {
        char[] map = new char[char.MaxValue + 1];
        for (int letter = 0; letter < map.Length; letter++)
        {
            map[letter] = char.ToLowerInvariant((char)letter);
        }

        // The invariant culture leaves the dotted capital alone.
        map['\u0130'] = 'i';
        return map;
    }
}
