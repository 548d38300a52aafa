using System.Globalization;
using System.Runtime.CompilerServices;

namespace ConsulateSite.Search.Segmentation;

/// <summary>Which <see cref="WordBreakClass"/> a code point has.</summary>
internal static class WordBreakTable
{
    private static readonly WordBreakClass[] Bmp = new WordBreakClass[0x10000];
    private static readonly (int First, int Last, WordBreakClass Class)[] Astral = Load();

    /// <summary>The class of the code point at a place of the text, and how many characters it takes there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordBreakClass At(ReadOnlySpan<char> text, int index, out int width)
    {
        char first = text[index];
        width = 1;
        return char.IsSurrogate(first) ? AstralAt(text, index, ref width) : Bmp[first];
    }

    private static WordBreakClass AstralAt(ReadOnlySpan<char> text, int index, ref int width)
    {
        if (index + 1 >= text.Length || !char.IsSurrogatePair(text[index], text[index + 1]))
        {
            return WordBreakClass.Other;
        }

        width = 2;
        int codePoint = char.ConvertToUtf32(text[index], text[index + 1]);
        int low = 0;
        int high = Astral.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            (int first, int last, WordBreakClass found) = Astral[middle];
            if (codePoint >= first && codePoint <= last)
            {
                return found;
            }

            (low, high) = codePoint < first ? (low, middle - 1) : (middle + 1, high);
        }

        return WordBreakClass.Other;
    }

    private static (int First, int Last, WordBreakClass Class)[] Load()
    {
        List<(int First, int Last, WordBreakClass Class)> astral = [];
        foreach (string line in EmbeddedText.Lines("WordBreakProperty.txt"))
        {
            string[] parts = line.Split(' ');
            string[] range = parts[0].Split("..");
            int first = int.Parse(range[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            int last = int.Parse(range[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            WordBreakClass found = Enum.Parse<WordBreakClass>(parts[1]);
            if (first < Bmp.Length)
            {
                Array.Fill(Bmp, found, first, Math.Min(last, Bmp.Length - 1) - first + 1);
            }
            else
            {
                astral.Add((first, last, found));
            }
        }

        return [.. astral];
    }
}
