using ConsulateSite.Search.Understanding;

namespace ConsulateSite.Search.Tests.Understanding;

public sealed class QueryTextReaderTests
{
    [Fact]
    public void Quotes_and_minus_are_told_from_words()
    {
        QueryText text = QueryTextReader.Read("passport \"lost abroad\" «à l’étranger» -visa – stolen re-entry");

        Assert.Equal(["passport", "stolen", "re", "entry"], text.Words);
        Assert.Equal(["lost abroad", "à l’étranger"], text.Phrases);
        Assert.Equal(["visa"], text.Excluded);
    }

    [Theory]
    [InlineData("-visa", "visa")]
    [InlineData("\"visa", "visa")]
    [InlineData("\u202Bجَواز\u202C \u200F-", "جواز")]
    [InlineData("passport 😀\uD83D", "passport")]
    [InlineData("Été\u0000", "ete")]
    public void What_means_nothing_is_left_out(string typed, string word) => Assert.Contains(word, QueryTextReader.Read(typed).Words);

    [Theory]
    [InlineData("")]
    [InlineData("  \t\r\n")]
    [InlineData("\"\" - ?! \u200E")]
    public void Nothing_is_nothing(string typed) => Assert.True(QueryTextReader.Read(typed).IsEmpty);

    [Fact]
    public void What_is_too_long_is_cut() => Assert.InRange(QueryTextReader.Read(new string('a', 10) + string.Concat(Enumerable.Repeat(" b", 100_000))).Words.Count, 900, 1000);
}
