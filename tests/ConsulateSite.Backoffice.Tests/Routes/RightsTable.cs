namespace ConsulateSite.Backoffice.Tests.Routes;

/// <summary>Reads <c>rights.txt</c>.</summary>
internal static class RightsTable
{
    private static readonly string[] Tree = ["content", "media", "users", "settings", "library"];

    /// <summary>All lines of the table, in their order.</summary>
    public static IReadOnlyList<RightsRow> Rows { get; } = Read();

    private static List<RightsRow> Read()
    {
        using Stream stream = typeof(RightsTable).Assembly.GetManifestResourceStream("ConsulateSite.Backoffice.Tests.Routes.rights.txt")!;
        using StreamReader reader = new(stream);
        Dictionary<string, string> bodies = new(StringComparer.Ordinal);
        List<RightsRow> rows = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('@'))
            {
                bodies.Add(line.Split('=')[0].Trim(), line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim());
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                rows.Add(Row(line, bodies));
            }
        }

        return rows;
    }

    private static RightsRow Row(string line, Dictionary<string, string> bodies)
    {
        string[] cells = [.. line.Split('|').Select(cell => cell.Trim())];
        string[] request = cells[0].Split(' ', 2);
        string? body = bodies.Aggregate(cells.ElementAtOrDefault(5), (text, named) => text?.Replace(named.Key, named.Value, StringComparison.Ordinal));
        string[] sections = cells[1] == "tree" ? Tree : cells[1].Split(' ');
        return new RightsRow(request[0], request[1].Trim(), sections, cells[2], cells[3], cells[4], body);
    }
}
