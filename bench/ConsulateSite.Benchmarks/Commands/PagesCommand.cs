using System.CommandLine;
using ConsulateSite.Benchmarks.Hosting;
using ConsulateSite.Benchmarks.Load;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>How near a procedure page comes to what the server could do at most.</summary>
internal static class PagesCommand
{
    // Every other value of it is another page to the store, and an unknown one shows what the page shows without it.
    private const string CountedParameter = "case";

    // What is used most is compiled again for the way in which it is used, in several waves and as long as the processor has time for
    // it: a server is warm when that shows no more, and is not waited for without end.
    private static readonly TimeSpan WarmUpStep = TimeSpan.FromSeconds(10);
    private const int MostWarmUpSteps = 15;
    private const double StillRising = 1.02;

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
        string data = Path.Combine(folder.Path, "data");
        // The process that imports is not the one that serves: what an import leaves behind in memory is no part of a page.
        await using (await ServerProcess.StartSiteAsync(data, cancellationToken))
        {
        }

        await using ServerProcess site = await ServerProcess.StartSiteAsync(data, cancellationToken);
        string path = settings.Path ?? await SitePages.ProcedureAsync(site.Address, cancellationToken);
        LoadTarget stored = new(site.Address, path, settings.Encodings);
        Recording recording = await Recording.OfAsync(stored, cancellationToken);
        string file = Path.Combine(folder.Path, "recording.json");
        recording.Save(file);
        await using ServerProcess bare = await ServerProcess.StartBareAsync(file, cancellationToken);

        Contestant[] contestants =
        [
            new("bare Kestrel", bare, stored with { Address = bare.Address }),
            new("the site, page stored", site, stored),
            new("the site, page rendered", site, stored with { CountedParameter = CountedParameter }),
        ];
        foreach (Contestant contestant in contestants)
        {
            await WarmUpAsync(settings, contestant, cancellationToken);
        }

        for (int round = 0; round < settings.Rounds; round++)
        {
            foreach (Contestant contestant in contestants)
            {
                contestant.Rounds.Add(await MeasureAsync(settings, contestant, settings.Duration, cancellationToken));
            }
        }

        Console.WriteLine(
            $"{Uri.UnescapeDataString(path)}, {Report.Number(recording.Body.Length)} bytes ({recording.Headers.GetValueOrDefault("Content-Encoding", "identity")}), "
            + $"{settings.Connections} connections, {settings.Rounds} rounds of {settings.Duration.TotalSeconds} s, load by {settings.Load.Name}");
        Print(contestants);
    }

    private static async Task WarmUpAsync(Settings settings, Contestant contestant, CancellationToken cancellationToken)
    {
        double best = 0;
        for (int step = 0, sinceRise = 0; step < MostWarmUpSteps && sinceRise < 2; step++)
        {
            Round round = await MeasureAsync(settings, contestant, WarmUpStep, cancellationToken);
            sinceRise = round.PerSecond > best * StillRising ? 0 : sinceRise + 1;
            best = Math.Max(best, round.PerSecond);
        }
    }

    private static async Task<Round> MeasureAsync(Settings settings, Contestant contestant, TimeSpan duration, CancellationToken cancellationToken)
    {
        TimeSpan before = contestant.Server.ProcessorTime;
        LoadResult result = await settings.Load.RunAsync(contestant.Target, settings.Connections, duration, cancellationToken);
        TimeSpan spent = contestant.Server.ProcessorTime - before;
        return result.Failures == 0
            ? new Round(result.RequestsPerSecond, spent.TotalMicroseconds / result.Requests)
            : throw new InvalidOperationException($"{result.Failures} answers of {contestant.Target.Address}{contestant.Target.Path} were not 200.");
    }

    private static void Print(Contestant[] contestants)
    {
        double ceiling = contestants[0].Median(round => round.PerSecond);
        Report.Table(
            ["served by", "requests per second", "slowest and fastest round", "share of bare Kestrel", "processor time per request (µs)"],
            contestants.Select(contestant => (IReadOnlyList<string>)
            [
                contestant.Name,
                Report.Number(contestant.Median(round => round.PerSecond)),
                $"{Report.Number(contestant.Rounds.Min(round => round.PerSecond))} – {Report.Number(contestant.Rounds.Max(round => round.PerSecond))}",
                Report.Number(contestant.Median(round => round.PerSecond) / ceiling, 2),
                Report.Number(contestant.Median(round => round.Microseconds)),
            ]));
    }

    private readonly record struct Round(double PerSecond, double Microseconds);

    private sealed record Contestant(string Name, ServerProcess Server, LoadTarget Target)
    {
        public List<Round> Rounds { get; } = [];

        public double Median(Func<Round, double> figure) => Report.Percentile(Rounds.Select(figure), 0.5);
    }

    private sealed record Settings(string? Path, int Connections, int Rounds, TimeSpan Duration, string Encodings, ILoadGenerator Load);
}
