using System.Diagnostics;

namespace ConsulateSite.Benchmarks.Hosting;

/// <summary>A server in a process of its own, so that the load generator shares no heap and no threads with it.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(20);

    private readonly Process _process;

    private ServerProcess(Process process, Uri address, TimeSpan startTime)
    {
        _process = process;
        Address = address;
        StartTime = startTime;
    }

    public Uri Address { get; }

    /// <summary>From the start of the process until it answered that it is ready.</summary>
    public TimeSpan StartTime { get; }

    /// <summary>The memory that the process occupies now, in bytes.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>The most memory that the process has occupied so far, in bytes.</summary>
    public long PeakResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>How long the processors have worked for the process so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts the site on a data directory.</summary>
    public static Task<ServerProcess> StartSiteAsync(string dataDirectory, CancellationToken cancellationToken)
    {
        Uri address = Workspace.FreeAddress();
        ProcessStartInfo start = Dotnet(Workspace.SiteAssembly, address);
        start.Environment["ASPNETCORE_CONTENTROOT"] = Workspace.SiteSource;
        start.Environment["ConsulateSite__DataDirectory"] = dataDirectory;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        // All load comes from one address.
        start.Environment["ConsulateSite__Delivery__RequestsPerMinute"] = "1000000000";
        return StartAsync(start, address, "/healthz/ready", cancellationToken);
    }

    /// <summary>Starts Kestrel alone with a recorded answer.</summary>
    public static Task<ServerProcess> StartBareAsync(string recordingFile, CancellationToken cancellationToken)
    {
        Uri address = Workspace.FreeAddress();
        ProcessStartInfo start = Dotnet(typeof(ServerProcess).Assembly.Location, address);
        start.ArgumentList.Add("bare");
        start.ArgumentList.Add(recordingFile);
        return StartAsync(start, address, "/", cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static ProcessStartInfo Dotnet(string assembly, Uri address) => new("dotnet", [assembly])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment = { ["ASPNETCORE_URLS"] = address.ToString(), ["ASPNETCORE_ENVIRONMENT"] = "Production" },
    };

    private static async Task<ServerProcess> StartAsync(ProcessStartInfo start, Uri address, string readyPath, CancellationToken cancellationToken)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Process process = Process.Start(start) ?? throw new InvalidOperationException("The server could not be started.");
        Queue<string> lastLines = KeepLastLines(process);
        using HttpClient client = new() { BaseAddress = address };
        while (!await IsReadyAsync(client, readyPath, cancellationToken))
        {
            if (process.HasExited || watch.Elapsed > LongestStart)
            {
                process.Kill();
                throw new InvalidOperationException($"The server did not become ready.{Environment.NewLine}{string.Join(Environment.NewLine, lastLines)}");
            }

            await Task.Delay(10, cancellationToken);
        }

        return new ServerProcess(process, address, watch.Elapsed);
    }

    private static Queue<string> KeepLastLines(Process process)
    {
        const int kept = 40;
        Queue<string> lines = new();
        DataReceivedEventHandler keep = (_, line) =>
        {
            lock (lines)
            {
                lines.Enqueue(line.Data ?? string.Empty);
                if (lines.Count > kept)
                {
                    lines.Dequeue();
                }
            }
        };
        process.OutputDataReceived += keep;
        process.ErrorDataReceived += keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return lines;
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, string path, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await client.GetAsync(path, cancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // Nobody listens yet.
            return false;
        }
    }
}
