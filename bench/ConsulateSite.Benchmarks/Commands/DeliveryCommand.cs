using System.CommandLine;
using ConsulateSite.Benchmarks.Hosting;
using ConsulateSite.Benchmarks.Load;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>How near an answer of the Delivery API comes to what the server could do at most.</summary>
internal static class DeliveryCommand
{
    private const string ItemAt = "/umbraco/delivery/api/v2/content/item";

    public static Command Create()
    {
        Option<string?> path = new("--path") { Description = "The document, percent-encoded. Default: the adult passport in French." };
        Option<int> connections = new("--connections") { DefaultValueFactory = _ => 32 };
        Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 5 };
        Option<int> seconds = new("--seconds") { Description = "The length of one measurement.", DefaultValueFactory = _ => 5 };
        Option<string> encodings = new("--encodings") { Description = "Accept-Encoding.", DefaultValueFactory = _ => "identity" };
        Command command = new("delivery", "Requests per second of a document of the Delivery API, kept, against bare Kestrel with the same bytes.")
        {
            path, connections, rounds, seconds, encodings,
        };
        command.SetAction((parsed, token) => RunAsync(
            parsed.GetValue(path),
            parsed.GetValue(encodings)!,
            new Contest(
                WrkLoad.IsInstalled ? new WrkLoad() : new SocketLoad(),
                parsed.GetValue(connections),
                parsed.GetValue(rounds),
                TimeSpan.FromSeconds(parsed.GetValue(seconds))),
            token));
        return command;
    }

    private static async Task RunAsync(string? wanted, string encodings, Contest contest, CancellationToken cancellationToken)
    {
        using TemporaryFolder folder = new();
        string data = Path.Combine(folder.Path, "data");
        // The process that imports is not the one that serves: what an import leaves behind in memory is no part of an answer.
        await using (await ServerProcess.StartSiteAsync(data, cancellationToken))
        {
        }

        await using ServerProcess site = await ServerProcess.StartSiteAsync(data, cancellationToken);
        LoadTarget kept = new(site.Address, ItemAt + (wanted ?? await SitePages.ProcedureAsync(site.Address, cancellationToken)), encodings);
        Recording recording = await Recording.OfAsync(kept, cancellationToken);
        string file = Path.Combine(folder.Path, "recording.json");
        recording.Save(file);
        await using ServerProcess bare = await ServerProcess.StartBareAsync(file, cancellationToken);
        Console.WriteLine(contest.Describe(kept.Path, recording));
        await contest.RunAsync(
            [new Contestant("bare Kestrel", bare, kept with { Address = bare.Address }), new Contestant("the Delivery API, answer kept", site, kept)],
            cancellationToken);
    }
}
