using UglyToad.PdfPig.Content;

namespace ConsulateSite.Web.Indexing.Files;

/// <summary>
/// The lines of a page as they are read. A PDF file knows where each letter stands and not which comes first, so lines of Arabic are put
/// in the order from right to left.
/// </summary>
internal static class PdfLines
{
    // Words stand on one line when their feet differ by less than this share of their height.
    private const double SameLine = 0.5;

    /// <summary>The lines from the top to the bottom.</summary>
    public static IEnumerable<string> Of(Page page)
    {
        List<Word> line = [];
        foreach (Word word in page.GetWords())
        {
            if (line.Count > 0 && !IsBeside(line[^1], word))
            {
                yield return Read(line);
                line.Clear();
            }

            line.Add(word);
        }

        if (line.Count > 0)
        {
            yield return Read(line);
        }
    }

    private static bool IsBeside(Word before, Word word) =>
        Math.Abs(before.Letters[0].StartBaseLine.Y - word.Letters[0].StartBaseLine.Y)
            < SameLine * Math.Max(before.BoundingBox.Height, word.BoundingBox.Height);

    private static string Read(List<Word> line)
    {
        bool isRightToLeft = line.Sum(word => word.Letters.Count(IsRightToLeft)) * 2 > line.Sum(word => word.Letters.Count);
        IEnumerable<Word> words = isRightToLeft ? line.OrderByDescending(word => word.BoundingBox.Right) : line;
        return string.Join(' ', words.Select(Read));
    }

    private static string Read(Word word) => word.Letters.Any(IsRightToLeft)
        ? string.Concat(word.Letters.OrderByDescending(letter => letter.BoundingBox.Right).Select(letter => letter.Value))
        : word.Text;

    // Hebrew, Arabic, and the presentation forms of both.
    private static bool IsRightToLeft(Letter letter) =>
        letter.Value.Length > 0 && letter.Value[0] is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');
}
