using System.Globalization;

namespace ConsulateSite.USync.CommandLine;

/// <summary>Prints an outcome as plain text: what changed, what failed and why, and the sums.</summary>
public static class ResultTable
{
    private const int MaxValue = 60;

    /// <summary>Writes the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="result">The outcome.</param>
    /// <param name="verbose">Whether to list what did not change and every property that differs.</param>
    public static void Write(TextWriter output, USyncResult result, bool verbose)
    {
        foreach (USyncItemResult item in result.Items.Where(item => verbose || item.Change != USyncChangeType.NoChange || item.Warnings.Count > 0))
        {
            WriteItem(output, item, verbose);
        }

        foreach (string note in result.Notes)
        {
            output.WriteLine($"note      {note}");
        }

        output.WriteLine();
        foreach (IGrouping<string, USyncItemResult> kind in result.Items.GroupBy(item => item.Kind))
        {
            output.WriteLine(Sum(kind.Key, kind.ToList()));
        }

        output.WriteLine(Sum("all", result.Items));
        output.WriteLine(result.Success ? $"{result.Folder}: done." : $"{result.Folder}: {Number(result.Count(USyncChangeType.Fail))} failed.");
    }

    private static void WriteItem(TextWriter output, USyncItemResult item, bool verbose)
    {
        output.WriteLine($"{Word(item.Change),-9} {(item.File.Length > 0 ? item.File : item.Kind)}  {OneLine(item.Name)}");
        if (item.Reason is not null)
        {
            output.WriteLine($"          {(item.Line is { } line ? $"line {Number(line)}: " : string.Empty)}{OneLine(item.Reason, int.MaxValue)}");
        }

        foreach (string warning in item.Warnings)
        {
            output.WriteLine($"          warning: {OneLine(warning, int.MaxValue)}");
        }

        if (verbose)
        {
            foreach (USyncPropertyChange change in item.Changes)
            {
                output.WriteLine($"          {change.Property}: \"{OneLine(change.Before)}\" -> \"{OneLine(change.After)}\"");
            }
        }
        else if (item.Changes.Count > 0)
        {
            output.WriteLine($"          {string.Join(", ", item.Changes.Select(change => change.Property))}");
        }
    }

    private static string Sum(string name, IReadOnlyCollection<USyncItemResult> items) => string.Join(
        "  ",
        new[] { $"{name,-14}" }.Concat(Enum.GetValues<USyncChangeType>()
            .Select(change => (change, count: items.Count(item => item.Change == change)))
            .Where(entry => entry.count > 0)
            .Select(entry => $"{Number(entry.count)} {Word(entry.change)}")));

    private static string Word(USyncChangeType change) => change switch
    {
        USyncChangeType.NoChange => "same",
        USyncChangeType.Create => "create",
        USyncChangeType.Update => "update",
        USyncChangeType.Delete => "delete",
        _ => "FAILED",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Names and values come out of files: control characters must not reach the terminal.
    private static string OneLine(string? text, int max = MaxValue)
    {
        string line = string.Concat((text ?? string.Empty).Select(letter => char.IsControl(letter) ? ' ' : letter));
        return line.Length <= max ? line : line[..max] + "…";
    }
}
