using System.Numerics;

namespace ConsulateSite.Search.Spelling;

/// <summary>Which letters a word has, as 64 bits that several letters may share.</summary>
internal static class LetterSet
{
    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong letters = 0;
        foreach (char letter in word)
        {
            letters |= 1UL << letter;
        }

        return letters;
    }

    /// <summary>How many letters are in one of two words only.</summary>
    public static int Difference(ulong one, ulong other) => BitOperations.PopCount(one ^ other);
}
