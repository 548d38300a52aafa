using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ConsulateSite.EndToEnd.Tests.Processes;

/// <summary>The site as its visitors meet it: a process of its own on a free port of this machine, with its own data directory.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
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
    public static SiteProcess Start(string dataDirectory, params string[] arguments)
    {
        Uri address = new($"http://127.0.0.1:{FreePort()}");
        ProcessStartInfo start = new(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Root,
        };
        start.ArgumentList.Add(Executable());
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
        using HttpClient client = new() { BaseAddress = Address };
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

    /// <summary>Waits for a command to end.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> WaitForExitAsync(TimeSpan timeout)
    {
        await _process.WaitForExitAsync().WaitAsync(timeout);
        return _process.ExitCode;
    }

    /// <summary>Ends the process as a power cut would: at once, without a word to it.</summary>
    public void Kill()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.WaitForExit();
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        _process.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using HttpResponseMessage response = await client.GetAsync(new Uri("/healthz/ready", UriKind.Relative));
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            // Nothing listens yet.
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
