using System.CommandLine;
using System.Diagnostics;
using ConsulateSite.Benchmarks.Hosting;
using ConsulateSite.USync;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>What a file costs to import.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        Argument<string> folder = new("folder") { DefaultValueFactory = _ => Workspace.USyncFolder };
        Command command = new("import", "Imports uSync files into an empty database, and once more.") { folder };
        command.SetAction((parsed, token) => RunAsync(Path.GetFullPath(parsed.GetValue(folder)!), token));
        return command;
    }

    private static async Task RunAsync(string folder, CancellationToken cancellationToken)
    {
        using TemporaryFolder data = new();
        await using Engine engine = await Engine.StartAsync(data.Path, cancellationToken);
        IUSyncService uSync = engine.Get<IUSyncService>();
        KindTimes first = new();
        USyncResult created = await uSync.ImportAsync(folder, first, cancellationToken);
        KindTimes second = new();
        USyncResult again = await uSync.ImportAsync(folder, second, cancellationToken);

        Console.WriteLine($"{created.Items.Count} files, {created.Count(USyncChangeType.Fail)} failed; again: {again.Count(USyncChangeType.NoChange)} unchanged");
        Report.Table(
            ["kind", "files", "into an empty database (ms per file)", "again (ms per file)"],
            first.Kinds.Select(kind => Row(kind, first, second)).Append(
            [
                "all",
                Report.Number(created.Items.Count),
                Report.Number(first.Total.TotalMilliseconds / created.Items.Count, 1),
                Report.Number(second.Total.TotalMilliseconds / created.Items.Count, 1),
            ]));
    }

    private static IReadOnlyList<string> Row(string kind, KindTimes first, KindTimes second) =>
    [
        kind,
        Report.Number(first.Files(kind)),
        Report.Number(first.PerFile(kind).TotalMilliseconds, 1),
        Report.Number(second.PerFile(kind).TotalMilliseconds, 1),
    ];

    /// <summary>Adds up the time between two reports, kind by kind; what follows the last item of a kind counts for the next.</summary>
    private sealed class KindTimes : IProgress<USyncProgress>
    {
        private readonly Dictionary<string, (int Files, TimeSpan Time)> _kinds = new(StringComparer.Ordinal);
        private long _last = Stopwatch.GetTimestamp();

        public IEnumerable<string> Kinds => _kinds.Keys;

        public TimeSpan Total => _kinds.Values.Aggregate(TimeSpan.Zero, (sum, kind) => sum + kind.Time);

        public int Files(string kind) => _kinds[kind].Files;

        public TimeSpan PerFile(string kind) => _kinds.TryGetValue(kind, out (int Files, TimeSpan Time) entry) ? entry.Time / entry.Files : TimeSpan.Zero;

        public void Report(USyncProgress value)
        {
            (int files, TimeSpan time) = _kinds.GetValueOrDefault(value.Kind);
            _kinds[value.Kind] = (files + 1, time + Stopwatch.GetElapsedTime(_last));
            _last = Stopwatch.GetTimestamp();
        }
    }
}
