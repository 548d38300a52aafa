using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ConsulateSite.EndToEnd.Tests.Durability;

namespace ConsulateSite.EndToEnd.Tests.Processes;

/// <summary>The site as its visitors meet it: a process of its own on a free port of this machine, with its own data directory.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    // A request that nobody answers must not use up the whole patience of a test.
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan ExitTimeout = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly StringBuilder _output = new();

    private SiteProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>What the process has written so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public bool HasExited => _process.HasExited;

    /// <summary>Starts the site, or a command of it.</summary>
    /// <param name="dataDirectory">The folder of its database and media.</param>
    /// <param name="arguments">Commands such as <c>usync import</c>; none to serve.</param>
    public static SiteProcess Start(string dataDirectory, params string[] arguments) => Start(Executable(), dataDirectory, arguments);

    /// <summary>Starts the site with an editor in it who waits for a word; see <see cref="BusyEditor"/>.</summary>
    /// <param name="dataDirectory">The folder of its database and media.</param>
    /// <param name="round">Which start on this folder it is, from 1.</param>
    public static SiteProcess StartBusyEditor(string dataDirectory, int round) =>
        Start(typeof(SiteProcess).Assembly.Location, dataDirectory, [round.ToString(CultureInfo.InvariantCulture)]);

    /// <summary>Starts a process that writes snapshots of an index; see <see cref="SnapshotWriter"/>.</summary>
    /// <param name="file">The snapshot.</param>
    public static SiteProcess StartSnapshotWriter(string file) =>
        Start(typeof(SiteProcess).Assembly.Location, Path.GetDirectoryName(file)!, [SnapshotWriter.Name, file]);

    private static SiteProcess Start(string assembly, string dataDirectory, string[] arguments)
    {
        Uri address = new($"http://127.0.0.1:{FreePort()}");
        ProcessStartInfo start = new(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        start.ArgumentList.Add(assembly);
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_CONTENTROOT"] = Path.Combine(Repository.Root, "src", "ConsulateSite.Web");
        start.Environment["ConsulateSite__DataDirectory"] = dataDirectory;
        return new SiteProcess(Process.Start(start)!, address);
    }

    /// <summary>Waits until the site answers that it is ready.</summary>
    /// <exception cref="TimeoutException">It did not come up in time; the message holds what it wrote.</exception>
    public async Task WaitUntilReadyAsync(TimeSpan timeout)
    {
        using HttpClient client = new() { BaseAddress = Address, Timeout = RequestTimeout };
        Stopwatch watch = Stopwatch.StartNew();
        while (watch.Elapsed < timeout && !HasExited)
        {
            if (await IsReadyAsync(client))
            {
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }

        throw new TimeoutException($"The site was not ready after {watch.Elapsed.TotalSeconds:0} s.{Environment.NewLine}{Output}");
    }

    /// <summary>Waits until the process has written a text.</summary>
    /// <exception cref="TimeoutException">It did not in time, or it ended; the message holds what it wrote.</exception>
    public async Task WaitForOutputAsync(string text, TimeSpan timeout)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (!Output.Contains(text, StringComparison.Ordinal))
        {
            if (watch.Elapsed > timeout || HasExited)
            {
                throw new TimeoutException($"The process did not write '{text}' within {watch.Elapsed.TotalSeconds:0} s.{Environment.NewLine}{Output}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    /// <summary>Says a line to the process.</summary>
    public Task SayAsync(string line) => _process.StandardInput.WriteLineAsync(line);

    /// <summary>Ends the process with SIGKILL: at once, without a word to it. What it had written before is in <see cref="Output"/>.</summary>
    /// <exception cref="TimeoutException">The process is still there.</exception>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync().WaitAsync(ExitTimeout);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using HttpResponseMessage response = await client.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException)
        {
            // Nothing listens yet, or it does not answer yet.
            return false;
        }
    }

    // The site's own output folder, of the configuration of this test: beside the tests' assemblies it would find theirs.
    private static string Executable()
    {
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        return Path.Combine(Repository.Root, "artifacts", "bin", "ConsulateSite.Web", configuration, "ConsulateSite.Web.dll");
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Append(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }
    }
}
