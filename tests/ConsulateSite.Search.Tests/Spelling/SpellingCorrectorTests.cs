using ConsulateSite.Search.Index;
using ConsulateSite.Search.Spelling;
using ConsulateSite.Search.Tests.Site;
using Xunit.Abstractions;

namespace ConsulateSite.Search.Tests.Spelling;

public sealed class SpellingCorrectorTests(ITestOutputHelper output)
{
    private const int Words = 400;

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Typical_misspellings_are_corrected(string culture)
    {
        CultureReader reader = SitePages.Index().Reader.CultureOf(culture)!;
        Random random = new(3);
        string[] words = [.. Candidates(reader.Segments.Single().Segment.Words)];
        List<(string Word, string Typed, string? Corrected)> answers = [];
        for (int number = 0; number < Words; number++)
        {
            string word = words[random.Next(words.Length)];
            string typed = Misspelling.Of(word, random);
            if (reader.WordCount(typed) == 0)
            {
                answers.Add((word, typed, SpellingCorrector.Correct(reader, typed, 1).Select(correction => correction.Word).FirstOrDefault()));
            }
        }

        double share = answers.Average(answer => answer.Corrected == answer.Word ? 1.0 : 0);
        output.WriteLine($"{culture}: {share:P1} of {answers.Count}; not: {string.Join(", ", answers.Where(answer => answer.Corrected != answer.Word).Take(25).Select(answer => $"{answer.Typed} ({answer.Word}) → {answer.Corrected}"))}");
        Assert.True(share >= 0.85, $"{share:P1} corrected");
    }

    [Theory]
    [InlineData("passport", "pasport", 0.5)]
    [InlineData("passport", "passprot", 0.61)]
    [InlineData("passport", "passporr", 1)]
    [InlineData("visa", "fisa", 1)]
    [InlineData("جواز", "جوزا", 0.61)]
    [InlineData("شهاده", "شهاضه", 0.5)]
    [InlineData("passport", "passport", 0)]
    public void What_happens_easily_costs_less(string meant, string typed, double most) =>
        Assert.InRange(MisspellingCost.Of(typed, meant), 0, most);

    [Theory]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xabc", 1)]
    [InlineData("abc", "axc", 1)]
    [InlineData("abc", "xyz", 3)]
    public void Edits_are_counted(string one, string other, int expected)
    {
        Assert.Equal(Math.Min(expected, 3), new EditDistance(one).To(other, 2));
        Assert.Equal(Math.Min(expected, 3), new EditDistance(other).To(one, 2));
    }

    [Fact]
    public void A_word_too_short_to_tell_is_left_alone() =>
        Assert.Empty(SpellingCorrector.Correct(SitePages.Index().Reader.CultureOf("en")!, "ps", 5));

    private static IEnumerable<string> Candidates(SurfaceWords words) => Enumerable.Range(0, words.Words.Count)
        .Where(word => words.Counts[word] >= 3 && words.Words[word].Length >= 5)
        .Select(word => words.Words[word].ToString())
        .Where(word => word.All(char.IsLetter));
}
