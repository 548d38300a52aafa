using System.Diagnostics;
using System.Globalization;
using ConsulateSite.Web.Indexing;

namespace ConsulateSite.Web.Composition;

/// <summary>
/// Builds the index of the search anew. A running site has its own in memory and would write that over any other, so it is asked to
/// build it itself.
/// </summary>
internal static class SearchRebuild
{
    // More than the largest site takes on a slow computer.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(200);

    /// <summary>Builds the index and writes its file, or has a running site do so.</summary>
    /// <param name="index">An index of this process.</param>
    /// <param name="output">Where it says what it does.</param>
    /// <param name="error">Where it says what it cannot.</param>
    /// <param name="cancellationToken">Ends the building or the waiting.</param>
    /// <returns>The exit code: 0, or 1 when a running site does not answer.</returns>
    public static async Task<int> RunAsync(ContentIndex index, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        using IDisposable? ownership = index.File.TryOwn();
        return ownership is null
            ? await AskAsync(index, output, error, cancellationToken)
            : await BuildAsync(index, output, cancellationToken);
    }

    private static async Task<int> BuildAsync(ContentIndex index, TextWriter output, CancellationToken cancellationToken)
    {
        index.Build(new Progress(output), cancellationToken);
        index.Save();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{index.DocumentCount} pages can be found, all languages together."));
        return 0;
    }

    private static async Task<int> AskAsync(ContentIndex index, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        IndexFile file = index.File;
        await output.WriteLineAsync("The site is running and builds its index itself, while searches go on.");
        file.AskForRebuild();
        try
        {
            long begin = Stopwatch.GetTimestamp();
            while (file.IsRebuildAsked)
            {
                using (IDisposable? freed = file.TryOwn())
                {
                    if (freed is not null)
                    {
                        return await BuildAsync(index, output, cancellationToken);
                    }
                }

                if (Stopwatch.GetElapsedTime(begin) > Patience)
                {
                    await error.WriteLineAsync("It has not answered. Look into its log, or stop it and try again.");
                    return 1;
                }

                await Task.Delay(Step, cancellationToken);
            }
        }
        finally
        {
            file.EndRebuild();
        }

        await output.WriteLineAsync("Its index is new.");
        return 0;
    }

    /// <summary>A line for every hundred documents.</summary>
    private sealed class Progress(TextWriter output) : IProgress<(int Done, int Count)>
    {
        private const int Step = 100;

        public void Report((int Done, int Count) value)
        {
            if (value.Done % Step == 0 || value.Done == value.Count)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Read {value.Done} of {value.Count} documents"));
            }
        }
    }
}
