using System.CommandLine;
using ConsulateSite.Benchmarks.Content;
using ConsulateSite.Benchmarks.Hosting;
using ConsulateSite.Benchmarks.Load;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>What the site occupies.</summary>
internal static class MemoryCommand
{
    private const int Connections = 32;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(15);

    public static Command Create()
    {
        Option<int[]> pages = new("--pages")
        {
            Description = "How many pages the database holds besides the product's own.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [0, 1_000, 20_000],
        };
        Command command = new("memory", "Resident memory when ready and after fifteen seconds of load on rendered pages.") { pages };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(pages)!, token));
        return command;
    }

    private static async Task RunAsync(int[] sizes, CancellationToken cancellationToken)
    {
        ILoadGenerator load = WrkLoad.IsInstalled ? new WrkLoad() : new SocketLoad();
        List<IReadOnlyList<string>> rows = [];
        foreach (int pages in sizes)
        {
            string data = await SampleSite.WithPagesAsync(pages, cancellationToken);
            await using ServerProcess site = await ServerProcess.StartSiteAsync(data, cancellationToken);
            long ready = site.ResidentBytes;
            string path = await SitePages.ProcedureAsync(site.Address, cancellationToken);
            await load.RunAsync(new LoadTarget(site.Address, path, "br", "case"), Connections, Duration, cancellationToken);
            rows.Add([Report.Number(pages), Report.Megabytes(ready), Report.Megabytes(site.ResidentBytes), Report.Megabytes(site.PeakResidentBytes)]);
        }

        Report.Table(["pages added", "ready (MB)", "after load (MB)", "at most (MB)"], rows);
    }
}
