using System.Globalization;
using System.Text;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.Figures;

/// <summary>Hands out the values of a figure for spreadsheets and programs.</summary>
internal static class FigureCsv
{
    /// <summary>The media type, with what spreadsheets need to know.</summary>
    public const string MediaType = "text/csv; charset=utf-8; header=present";

    private const string ByteOrderMark = "\uFEFF";

    /// <summary>Where the values of a figure are.</summary>
    /// <param name="address">The address of its page.</param>
    public static string AddressOf(string address) => $"{address.TrimEnd('/')}/{Representation.Csv}";

    /// <summary>Writes the table, with the byte order mark without which spreadsheets take the letters for others.</summary>
    public static string Write(Figure figure, PageContext page)
    {
        StringBuilder table = new(ByteOrderMark);
        table.Append(CsvText.Line(
            new[] { "Figures.Figure", "Figures.Period", "Figures.Value", "Figures.UnitLabel", "Figures.Note", "Figures.Certainty", "Figures.Source", "Figures.SourceYear" }
                .Select(key => CsvText.Words(page.Texts[key]))));
        foreach (FigureValueBlock value in FigureBuilder.Values(figure, page))
        {
            table.Append(Line(figure, value, page));
        }

        return table.ToString();
    }

    // Numbers are for programs: a point and no groups in every language. They are no text, so nothing guards their minus sign.
    private static string Line(Figure figure, FigureValueBlock value, PageContext page) => CsvText.Line(
        CsvText.Words(figure.NameIn(page.Culture)),
        CsvText.Words(value.Period(page.Culture)),
        value.Value?.ToString("0.############", CultureInfo.InvariantCulture) ?? string.Empty,
        CsvText.Words(figure.Unit(page.Culture)),
        CsvText.Words(value.Note(page.Culture)),
        value.Certainty is { } certainty ? CsvText.Words(page.Texts[ChoiceWords.Key("Certainty", certainty)]) : string.Empty,
        CsvText.Words(value.Source),
        value.Year?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);
}
