using System.CommandLine;
using ConsulateSite.Benchmarks.Hosting;
using ConsulateSite.Benchmarks.Load;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>How near a procedure page comes to what the server could do at most.</summary>
internal static class PagesCommand
{
    // Every other value of it is another page to the store, and an unknown one shows what the page shows without it.
    private const string CountedParameter = "case";

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

        Contest contest = new(settings.Load, settings.Connections, settings.Rounds, settings.Duration);
        Console.WriteLine(contest.Describe(path, recording));
        await contest.RunAsync(
            [
                new Contestant("bare Kestrel", bare, stored with { Address = bare.Address }),
                new Contestant("the site, page stored", site, stored),
                new Contestant("the site, page rendered", site, stored with { CountedParameter = CountedParameter }),
            ],
            cancellationToken);
    }

    private sealed record Settings(string? Path, int Connections, int Rounds, TimeSpan Duration, string Encodings, ILoadGenerator Load);
}
