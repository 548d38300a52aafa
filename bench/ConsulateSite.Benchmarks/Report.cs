using System.Globalization;

namespace ConsulateSite.Benchmarks;

/// <summary>Prints figures as a Markdown table, and computes the few statistics that they need.</summary>
internal static class Report
{
    public static void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        Console.WriteLine();
        Console.WriteLine($"| {string.Join(" | ", headings)} |");
        Console.WriteLine($"|{string.Concat(Enumerable.Repeat(" --- |", headings.Count))}");
        foreach (IReadOnlyList<string> row in rows)
        {
            Console.WriteLine($"| {string.Join(" | ", row)} |");
        }

        Console.WriteLine();
    }

    /// <summary>The value below which the given share of the values lies.</summary>
    /// <param name="values">At least one value.</param>
    /// <param name="share">From 0 to 1; 0.5 is the median.</param>
    public static double Percentile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        return sorted[(int)Math.Ceiling(share * (sorted.Length - 1))];
    }

    public static string Number(double value, int decimals = 0) =>
        value.ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", CultureInfo.InvariantCulture);

    public static string Milliseconds(TimeSpan duration) => Number(duration.TotalMilliseconds);

    public static string Megabytes(long bytes) => Number(bytes / 1024.0 / 1024.0);
}
