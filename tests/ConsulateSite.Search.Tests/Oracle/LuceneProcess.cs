using System.Diagnostics;
using System.Globalization;

namespace ConsulateSite.Search.Tests.Oracle;

/// <summary>Lucene with an index of its own, in a process that answers commands.</summary>
internal sealed class LuceneProcess : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lucene-index").FullName;
    private readonly Process _process;

    public LuceneProcess(string documents, string queries)
    {
        _process = JavaLucene.Open("Ranking", documents, queries, _folder);
        IndexingTime = TimeSpan.FromSeconds(double.Parse(ReadLine().Split(' ')[1], CultureInfo.InvariantCulture));
    }

    public TimeSpan IndexingTime { get; }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>For each query the numbers of the ten best documents.</summary>
    public IReadOnlyList<string[]> Top(bool all) =>
        [.. Ask($"top {Mode(all)}").Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>Queries per second, and the median and the 99th percentile of their times in microseconds.</summary>
    public (double Rate, double Median, double Late) Time(bool all, bool marks, int threads, int passes)
    {
        string answer = Ask(FormattableString.Invariant($"time {Mode(all)} {(marks ? "marks" : "ids")} {threads} {passes}")).Single();
        double[] figures = [.. answer.Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture))];
        return (figures[0], figures[1], figures[2]);
    }

    private static string Mode(bool all) => all ? "all" : "any";

    private List<string> Ask(string command)
    {
        _process.StandardInput.WriteLine(command);
        _process.StandardInput.Flush();
        List<string> lines = [];
        for (string line = ReadLine(); line != "done"; line = ReadLine())
        {
            lines.Add(line);
        }

        return lines;
    }

    private string ReadLine() => _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("Lucene ended before its answer.");
}
