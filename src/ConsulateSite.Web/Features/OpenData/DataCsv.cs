using System.Globalization;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.OpenData.Records;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>Writes records as a table. The names of its columns are those of the fields, in every language, for programs and formulas.</summary>
internal static class DataCsv
{
    private const string ByteOrderMark = "\uFEFF";
    private const string Between = "; ";

    /// <summary>Writes the table, with the byte order mark without which spreadsheets take the letters for others.</summary>
    public static byte[] Write(Type record, IEnumerable<DataRecord> records)
    {
        IList<JsonPropertyInfo> fields = DataJson.FieldsOf(record);
        StringBuilder table = new(ByteOrderMark);
        table.Append(CsvText.Line(fields.Select(field => field.Name)));
        foreach (DataRecord one in records)
        {
            table.Append(CsvText.Line(fields.Select(field => Cell(field.Get!(one)))));
        }

        return Encoding.UTF8.GetBytes(table.ToString());
    }

    // Numbers and dates are no text: nothing guards a minus sign.
    private static string Cell(object? value) => value switch
    {
        null => string.Empty,
        decimal number => number.ToString("0.############", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        DateOnly day => Day(day),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        Guid id => id.ToString("D"),
        Uri address => CsvText.Words(address.AbsoluteUri),
        string text => CsvText.Words(text),
        IEnumerable<DateOnly> days => CsvText.Words(string.Join(Between, days.Select(Day))),
        IEnumerable<string> texts => CsvText.Words(string.Join(Between, texts)),
        IEnumerable<IDataPart> parts => CsvText.Words(string.Join(Between, parts.Select(part => part.InShort))),
        _ => throw new NotSupportedException($"A table has no way to write a {value.GetType().Name}."),
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
