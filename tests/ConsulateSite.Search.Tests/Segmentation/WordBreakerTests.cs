using System.Globalization;
using System.Text;
using ConsulateSite.Search.Segmentation;

namespace ConsulateSite.Search.Tests.Segmentation;

public sealed class WordBreakerTests
{
    public static TheoryData<string, string[]> Texts => new()
    {
        { "l'été, 1.234,5 MAD", ["l'été", ",", " ", "1.234,5", " ", "MAD"] },
        { "a.b c. d", ["a.b", " ", "c", ".", " ", "d"] },
        { "جواز السفر", ["جواز", " ", "السفر"] },
        { "🇲🇦🇫🇷🇲", ["🇲🇦", "🇫🇷", "🇲"] },
        { "x👨‍👩‍👧y", ["x", "👨‍👩‍👧", "y"] },
        { "one\r\ntwo", ["one", "\r\n", "two"] },
        { "a\uD800b", ["a", "\uD800", "b"] },
        { string.Empty, [] },
    };

    [Fact]
    public void Boundaries_are_those_of_Unicodes_own_test()
    {
        string[] lines = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Segmentation", "WordBreakTest.txt"))
            .Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];

        Assert.Equal(1823, lines.Length);
        Assert.All(lines, line => Assert.Equal(Parse(line), Segments(string.Concat(Parse(line)))));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_falls_into_its_segments(string text, string[] expected) => Assert.Equal(expected, Segments(text));

    [Fact]
    public void What_stands_between_words_is_none()
    {
        WordBreaker words = new("42 — é_é …");
        List<string> found = [];
        while (words.MoveNext())
        {
            if (words.IsWord)
            {
                found.Add("42 — é_é …"[words.Start..words.End]);
            }
        }

        Assert.Equal(["42", "é_é"], found);
    }

    private static List<string> Segments(string text)
    {
        List<string> segments = [];
        WordBreaker words = new(text);
        while (words.MoveNext())
        {
            segments.Add(text[words.Start..words.End]);
        }

        return segments;
    }

    // ÷ marks a boundary, × its absence, and between them stand code points.
    private static IEnumerable<string> Parse(string line) => line
        .Split('÷', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(segment => segment.Split('×', StringSplitOptions.TrimEntries)
            .Aggregate(new StringBuilder(), (text, hex) => text.Append(new Rune(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))))
            .ToString());
}
