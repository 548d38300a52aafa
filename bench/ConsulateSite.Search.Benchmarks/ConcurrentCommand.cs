using System.CommandLine;
using System.Diagnostics;
using ConsulateSite.Benchmarks;
using ConsulateSite.Search.Tests.Index;

namespace ConsulateSite.Search.Benchmarks;

/// <summary>Publishing, building anew and searching at once, for as long as one likes: nothing torn, lost, or seen that was taken away.</summary>
internal static class ConcurrentCommand
{
    public static Command Create()
    {
        Option<int> seconds = new("--seconds") { Description = "How long.", DefaultValueFactory = _ => 60 };
        Option<int> searchers = new("--searchers") { Description = "How many search at once.", DefaultValueFactory = _ => 4 };
        Command command = new("concurrent", "Updates, rebuilds and searches at once.") { seconds, searchers };
        command.SetAction(async (parsed, _) => await RunAsync(TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetValue(searchers)));
        return command;
    }

    private static async Task<int> RunAsync(TimeSpan time, int searchers)
    {
        BusyPages busy = new();
        long begin = Stopwatch.GetTimestamp();
        await busy.RunAsync(searchers, _ => Stopwatch.GetElapsedTime(begin) < time);
        Report.Table(
            ["what", "figure"],
            [
                ["updates of ten or eleven pages in three languages", Report.Number(busy.Updates)],
                ["answers looked at", Report.Number(busy.Answers)],
                ["indexes built anew", Report.Number(busy.Rebuilds)],
                ["wrong answers", Report.Number(busy.Wrong.Count)],
            ]);
        foreach (string wrong in busy.Wrong.Take(10))
        {
            Console.WriteLine(wrong);
        }

        return busy.Wrong.Count == 0 ? 0 : 1;
    }
}
