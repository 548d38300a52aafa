using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace ConsulateSite.Web.Indexing.Files;

/// <summary>Has the text of PDF files read in a process beside the site, one for each file, with limits on size, time and memory.</summary>
internal sealed class PdfProcess(ILogger<PdfProcess> logger)
{
    private const long LargestFile = 64 * 1024 * 1024;

    // 256 MB, in the hexadecimal that the runtime wants.
    private const string Memory = "0x10000000";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    // What the process needs of the surroundings of the site. The rest may hold secrets.
    private static readonly string[] Inherited = ["PATH", "HOME", "TMPDIR", "TEMP", "TMP", "SystemRoot"];

    /// <summary>The text of a file; empty when there is none or it cannot be read.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="Win32Exception">No process can be started on this computer.</exception>
    public string Read(FileInfo file)
    {
        if (file.Length > LargestFile)
        {
            logger.LogInformation("{File} is too large to be searched", file.Name);
            return string.Empty;
        }

        using Process process = Process.Start(Start(file.FullName))!;
        try
        {
            return ReadAsync(process, file.Name).GetAwaiter().GetResult();
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private async Task<string> ReadAsync(Process process, string name)
    {
        using CancellationTokenSource limit = new(Limit);
        try
        {
            Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
            string text = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            if (process.ExitCode != 0)
            {
                logger.LogInformation("{File} cannot be searched: {Reason}", name, (await errors).Split('\n')[0].Trim());
                return string.Empty;
            }

            return text;
        }
        catch (OperationCanceledException)
        {
            logger.LogInformation("{File} cannot be searched: reading it took longer than {Limit} s", name, Limit.TotalSeconds);
            return string.Empty;
        }
    }

    private static ProcessStartInfo Start(string path)
    {
        ProcessStartInfo start = new(Host())
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            ArgumentList = { typeof(PdfProcess).Assembly.Location, PdfText.Command, path },
        };
        foreach (string name in start.Environment.Keys.Except(Inherited, StringComparer.OrdinalIgnoreCase).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_GCHeapHardLimit"] = Memory;
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }

    // The program that runs this process may be the site's own; the one that runs any is beside the framework in use.
    private static string Host() => Path.GetFullPath(
        Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}
