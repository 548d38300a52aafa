namespace ConsulateSite.Web.Features.Figures;

/// <summary>Writes tables as RFC 4180 says: lines end with CR LF, quotation marks are doubled.</summary>
internal static class CsvText
{
    private static readonly char[] Special = [',', '"', '\r', '\n'];

    /// <summary>A line of a table.</summary>
    public static string Line(params IEnumerable<string> cells) => $"{string.Join(',', cells)}\r\n";

    /// <summary>
    /// Words as a cell. A spreadsheet would compute a text that begins like a formula, so such a text gets an apostrophe before it.
    /// </summary>
    public static string Words(string? text)
    {
        string safe = text is null ? string.Empty : IsFormula(text) ? $"'{text}" : text;
        return safe.IndexOfAny(Special) < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsFormula(string text) => text.TrimStart(' ') is [('=' or '+' or '-' or '@' or '\t' or '\r' or '\n'), ..];
}
