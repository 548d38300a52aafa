using System.CommandLine;
using ConsulateSite.Benchmarks.Content;
using ConsulateSite.Benchmarks.Hosting;

namespace ConsulateSite.Benchmarks.Commands;

/// <summary>How long the site takes until it is ready.</summary>
internal static class StartCommand
{
    public static Command Create()
    {
        Option<int[]> pages = new("--pages")
        {
            Description = "How many pages the database holds besides the product's own.",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [0, 1_000, 20_000],
        };
        Option<int> rounds = new("--rounds") { DefaultValueFactory = _ => 5 };
        Command command = new("start", "From the start of the process until /healthz/ready answers.") { pages, rounds };
        command.SetAction((parsed, token) => RunAsync(parsed.GetValue(pages)!, parsed.GetValue(rounds), token));
        return command;
    }

    private static async Task RunAsync(int[] sizes, int rounds, CancellationToken cancellationToken)
    {
        List<IReadOnlyList<string>> rows = [];
        foreach (int pages in sizes)
        {
            string data = await SampleSite.WithPagesAsync(pages, cancellationToken);
            List<double> seconds = [];
            List<double> memory = [];
            for (int round = 0; round < rounds; round++)
            {
                await using ServerProcess site = await ServerProcess.StartSiteAsync(data, cancellationToken);
                seconds.Add(site.StartTime.TotalSeconds);
                memory.Add(site.ResidentBytes);
            }

            rows.Add(
            [
                Report.Number(pages),
                Report.Number(Report.Percentile(seconds, 0.5), 2),
                $"{Report.Number(seconds.Min(), 2)} – {Report.Number(seconds.Max(), 2)}",
                Report.Megabytes((long)Report.Percentile(memory, 0.5)),
            ]);
        }

        Report.Table(["pages added", "ready after (s, median)", "fastest and slowest (s)", "memory when ready (MB)"], rows);
    }
}
