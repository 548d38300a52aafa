using System.CommandLine;
using ConsulateSite.Benchmarks.Hosting;
using ConsulateSite.Benchmarks.Load;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>How near a procedure page comes to what the server could do at most.</summary>
internal static class PagesCommand
{
    // Every other value of it is another page to the store, and an unknown one shows what the page shows without it.
    private const string CountedParameter = "case";

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static Command Create()
    {
        Option<string?> path = new("--path") { Description = "The page, percent-encoded. Default: the adult passport in French." };
        Option<int> connections = new("--connections") { DefaultValueFactory = _ => 32 };
        Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 5 };
        Option<int> seconds = new("--seconds") { Description = "The length of one measurement.", DefaultValueFactory = _ => 5 };
        Option<string> encodings = new("--encodings") { Description = "Accept-Encoding.", DefaultValueFactory = _ => "gzip, deflate, br" };
        Option<bool> sockets = new("--sockets") { Description = "Do not use wrk although it is installed." };
        Command command = new("pages", "Requests per second of a procedure page, stored and rendered anew, against bare Kestrel with the same bytes.")
        {
            path, connections, rounds, seconds, encodings, sockets,
        };
        command.SetAction((parsed, token) => RunAsync(
            new Settings(
                parsed.GetValue(path),
                parsed.GetValue(connections),
                parsed.GetValue(rounds),
                TimeSpan.FromSeconds(parsed.GetValue(seconds)),
                parsed.GetValue(encodings)!,
                parsed.GetValue(sockets) || !WrkLoad.IsInstalled ? new SocketLoad() : new WrkLoad()),
            token));
        return command;
    }

    private static async Task RunAsync(Settings settings, CancellationToken cancellationToken)
    {
        using TemporaryFolder folder = new();
        await using ServerProcess site = await ServerProcess.StartSiteAsync(Path.Combine(folder.Path, "data"), cancellationToken);
        string path = settings.Path ?? await SitePages.ProcedureAsync(site.Address, cancellationToken);
        LoadTarget stored = new(site.Address, path, settings.Encodings);
        Recording recording = await Recording.OfAsync(stored, cancellationToken);
        string file = Path.Combine(folder.Path, "recording.json");
        recording.Save(file);
        await using ServerProcess bare = await ServerProcess.StartBareAsync(file, cancellationToken);

        LoadTarget[] targets = [stored with { Address = bare.Address }, stored, stored with { CountedParameter = CountedParameter }];
        List<double>[] rates = [[], [], []];
        foreach (LoadTarget target in targets)
        {
            await MeasureAsync(settings, target, WarmUp, cancellationToken);
        }

        for (int round = 0; round < settings.Rounds; round++)
        {
            for (int at = 0; at < targets.Length; at++)
            {
                rates[at].Add(await MeasureAsync(settings, targets[at], settings.Duration, cancellationToken));
            }
        }

        Print(settings, path, recording, rates);
    }

    private static async Task<double> MeasureAsync(Settings settings, LoadTarget target, TimeSpan duration, CancellationToken cancellationToken)
    {
        LoadResult result = await settings.Load.RunAsync(target, settings.Connections, duration, cancellationToken);
        return result.Failures == 0
            ? result.RequestsPerSecond
            : throw new InvalidOperationException($"{result.Failures} answers of {target.Address}{target.Path} were not 200.");
    }

    private static void Print(Settings settings, string path, Recording recording, List<double>[] rates)
    {
        Console.WriteLine(
            $"{Uri.UnescapeDataString(path)}, {Report.Number(recording.Body.Length)} bytes ({recording.Headers.GetValueOrDefault("Content-Encoding", "identity")}), "
            + $"{settings.Connections} connections, {settings.Rounds} rounds of {settings.Duration.TotalSeconds} s, load by {settings.Load.Name}");
        double ceiling = Report.Percentile(rates[0], 0.5);
        Report.Table(
            ["served by", "requests per second", "slowest and fastest round", "share of bare Kestrel"],
            new[] { "bare Kestrel", "the site, page stored", "the site, page rendered" }.Select((name, at) => (IReadOnlyList<string>)
            [
                name,
                Report.Number(Report.Percentile(rates[at], 0.5)),
                $"{Report.Number(rates[at].Min())} – {Report.Number(rates[at].Max())}",
                Report.Number(Report.Percentile(rates[at], 0.5) / ceiling, 2),
            ]));
    }

    private sealed record Settings(string? Path, int Connections, int Rounds, TimeSpan Duration, string Encodings, ILoadGenerator Load);
}
