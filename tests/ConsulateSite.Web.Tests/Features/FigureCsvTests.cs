using System.Text;
using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Tests.Fakes;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Web.Tests.Features;

public sealed class FigureCsvTests
{
    private readonly TestSite _site = new();

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData(null, "")]
    public void Words_are_quoted_where_they_would_be_mistaken(string? text, string expected) => Assert.Equal(expected, CsvText.Words(text));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("  =1")]
    public void Words_are_never_computed_by_a_spreadsheet(string text) => Assert.StartsWith("'", CsvText.Words(text).TrimStart('"'), StringComparison.Ordinal);

    [Fact]
    public void Any_words_come_back_as_they_were() =>
        Prop.ForAll<NonNull<string>>(words =>
        {
            string cell = CsvText.Words(words.Get);
            string read = cell.StartsWith('"') ? cell[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : cell;
            return read == words.Get || read == $"'{words.Get}";
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_table_begins_with_the_byte_order_mark_and_writes_numbers_for_programs()
    {
        FakeContent content = new FakeContent("figure").Named("Exports");
        content.WithText("unit", "MAD");
        FakeElement value = new FakeElement("figureValueBlock")
            .WithText("period", "2024").With("value", -1234.50m).With("certainty", "to-confirm").With("source", "https://example.org/").With("year", 2025);
        content.WithBlocks("values", new FigureValueBlock(value, FakeElement.Fallback));
        string file = FigureCsv.Write(new Figure(content, FakeElement.Fallback), _site.Page("fr"));
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), Encoding.UTF8.GetBytes(file)[..3]);
        string[] lines = file[1..].Split("\r\n");
        Assert.Equal("Indicateur,Période,Valeur,Unité,Remarque,Certitude,Source,Année de la source", lines[0]);
        Assert.Equal("Exports fr,2024 fr,-1234.5,MAD fr,,À confirmer,https://example.org/,2025", lines[1]);
        Assert.Equal(["", ""], [lines[2], lines.Length == 3 ? "" : "more"]);
    }
}
