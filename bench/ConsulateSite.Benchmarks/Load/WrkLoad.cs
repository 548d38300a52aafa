using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ConsulateSite.Benchmarks.Load;

/// <summary>The load generator <c>wrk</c>, which costs the computer least.</summary>
internal sealed partial class WrkLoad : ILoadGenerator
{
    public string Name => "wrk";

    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    public async Task<LoadResult> RunAsync(LoadTarget target, int connections, TimeSpan duration, CancellationToken cancellationToken)
    {
        string script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(script, Script(target), cancellationToken);
            return Parse(await OutputAsync(target, connections, duration, script, cancellationToken));
        }
        finally
        {
            File.Delete(script);
        }
    }

    // The counter begins at the clock, so that the next round does not ask the same again.
    private static string Script(LoadTarget target) => $$"""
        wrk.headers["Accept-Encoding"] = "{{target.Encodings}}"
        {{(target.CountedParameter is null ? string.Empty : $$"""
        local count = math.floor((os.time() % 1000000) * 1000000)
        request = function()
          count = count + 1
          return wrk.format("GET", "{{target.Path}}?{{target.CountedParameter}}=x" .. string.format("%d", count))
        end
        """)}}
        """;

    private static async Task<string> OutputAsync(
        LoadTarget target, int connections, TimeSpan duration, string script, CancellationToken cancellationToken)
    {
        ProcessStartInfo start = new(
            "wrk",
            [
                "-t1",
                string.Create(CultureInfo.InvariantCulture, $"-c{connections}"),
                string.Create(CultureInfo.InvariantCulture, $"-d{duration.TotalSeconds:0}s"),
                "-s", script,
                new Uri(target.Address, target.Path).AbsoluteUri,
            ])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("wrk could not be started.");
        string output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return output;
    }

    private static LoadResult Parse(string output)
    {
        Match sum = Sum().Match(output);
        if (!sum.Success)
        {
            throw new InvalidOperationException($"wrk gave no sum:{Environment.NewLine}{output}");
        }

        long failures = Failures().Matches(output)
            .Sum(match => long.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture));
        return new LoadResult(
            long.Parse(sum.Groups["requests"].Value, CultureInfo.InvariantCulture),
            TimeSpan.FromSeconds(double.Parse(sum.Groups["seconds"].Value, CultureInfo.InvariantCulture)),
            failures);
    }

    [GeneratedRegex(@"(?<requests>\d+) requests in (?<seconds>[\d.]+)s", RegexOptions.None, 1000)]
    private static partial Regex Sum();

    [GeneratedRegex(@"(Non-2xx or 3xx responses:|connect|read|write|timeout) (?<count>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Failures();
}
