using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using ConsulateSite.Imaging.Worker;

namespace ConsulateSite.Imaging.Supervision;

/// <summary>One worker: a process that decodes and encodes, so that a picture made to break a decoder breaks nothing else.</summary>
internal sealed class WorkerProcess : IDisposable
{
    // Loading libvips on a computer that is busy otherwise.
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(30);

    // What the worker needs of the surroundings of the site. The rest may hold secrets.
    private static readonly string[] Inherited = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"];

    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    /// <summary>The version of libvips that the worker uses.</summary>
    public string Version { get; private set; } = string.Empty;

    /// <summary>The process's number.</summary>
    public int Id => _process.Id;

    /// <summary>Starts a worker and waits until it can work.</summary>
    /// <exception cref="WorkerUnavailableException">The worker cannot work on this computer.</exception>
    public static async Task<WorkerProcess> StartAsync(ImagingOptions options, CancellationToken cancellationToken)
    {
        WorkerProcess worker = new(Launch(options));
        try
        {
            WorkerReply? first = await worker.ReadAsync(StartTime, cancellationToken);
            worker.Version = first?.Version
                ?? throw new WorkerUnavailableException(first?.Message ?? "The image worker ended while it was starting.");
            return worker;
        }
        catch (TimeoutException)
        {
            worker.Dispose();
            throw new WorkerUnavailableException("The image worker did not start in time.");
        }
        catch
        {
            worker.Dispose();
            throw;
        }
    }

    /// <summary>Has the worker do a job.</summary>
    /// <returns>The reply; <c>null</c> when the process ended instead.</returns>
    /// <exception cref="TimeoutException">The job took too long; the process is to be ended.</exception>
    public async Task<WorkerReply?> DoAsync(WorkerJob job, TimeSpan limit, CancellationToken cancellationToken)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(job, WorkerJson.Default.WorkerJob).AsMemory(), cancellationToken);
            await _process.StandardInput.FlushAsync(cancellationToken);
        }
        catch (IOException)
        {
            return null;
        }

        return await ReadAsync(limit, cancellationToken);
    }

    public void Dispose()
    {
        try
        {
            _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself, which is what was wanted.
        }

        _process.Dispose();
    }

    private static Process Launch(ImagingOptions options)
    {
        ProcessStartInfo start = new(Host())
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = AppContext.BaseDirectory,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, typeof(WorkerProcess).Assembly.GetName().Name + ".dll"),
                options.ThreadsPerWorker.ToString(CultureInfo.InvariantCulture),
                options.MaxWorkerMemory.ToString(CultureInfo.InvariantCulture),
            },
        };
        foreach (string name in start.Environment.Keys.Except(Inherited, StringComparer.OrdinalIgnoreCase).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x4000000";
        start.Environment["DOTNET_TieredPGO"] = "0";
        // glibc keeps an arena for every thread otherwise, and libvips starts threads for every picture.
        start.Environment["MALLOC_ARENA_MAX"] = "2";
        try
        {
            return Process.Start(start) ?? throw new WorkerUnavailableException("The image worker was not started.");
        }
        catch (System.ComponentModel.Win32Exception failure)
        {
            throw new WorkerUnavailableException($"The image worker cannot be started: {failure.Message}");
        }
    }

    // The program that runs this process may be the site's own; the one that runs any is beside the framework in use.
    private static string Host() => Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));

    private async Task<WorkerReply?> ReadAsync(TimeSpan limit, CancellationToken cancellationToken)
    {
        string? line = await _process.StandardOutput.ReadLineAsync(cancellationToken).AsTask().WaitAsync(limit, cancellationToken);
        return line is null ? null : JsonSerializer.Deserialize(line, WorkerJson.Default.WorkerReply);
    }
}
