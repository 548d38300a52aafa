using System.CommandLine;

namespace ConsulateSite.USync.CommandLine;

/// <summary>The command <c>usync import|export|report [folder]</c>.</summary>
public static class USyncCommand
{
    private delegate Task<USyncResult> Run(IUSyncService uSync, string folder, IProgress<USyncProgress> progress, CancellationToken cancellationToken);

    /// <summary>Makes the command. Its exit code is 1 when an item failed or the folder cannot be used, else 0.</summary>
    /// <param name="defaultFolder">The folder when none is given.</param>
    /// <param name="boot">Boots the site as far as its services work, and gives uSync; called only when a command runs.</param>
    public static Command Create(string defaultFolder, Func<CancellationToken, Task<IUSyncService>> boot)
    {
        Command command = new("usync", "Carries schema and content between the site and a folder of uSync files.");
        command.Subcommands.Add(Sub("import", "Brings the site to what the files say.", (uSync, folder, progress, token) => uSync.ImportAsync(folder, progress, token)));
        command.Subcommands.Add(Sub("export", "Brings the files to what the site says.", (uSync, folder, progress, token) => uSync.ExportAsync(folder, progress, token)));
        command.Subcommands.Add(Sub("report", "Says what an import would change, and changes nothing.", (uSync, folder, progress, token) => uSync.ReportAsync(folder, progress, token)));
        return command;

        Command Sub(string name, string description, Run run)
        {
            Argument<string> folder = new("folder")
            {
                Description = "A version folder such as uSync/v18, or the folder above it.",
                DefaultValueFactory = _ => defaultFolder,
            };
            Option<bool> verbose = new("--verbose", "-v") { Description = "Lists what did not change, too, and every property that differs." };
            Command sub = new(name, description) { folder, verbose };
            sub.SetAction((parsed, token) =>
                RunAsync(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(folder)!, parsed.GetValue(verbose), run, boot, token));
            return sub;
        }
    }

    private static async Task<int> RunAsync(
        TextWriter output,
        TextWriter error,
        string folder,
        bool verbose,
        Run run,
        Func<CancellationToken, Task<IUSyncService>> boot,
        CancellationToken cancellationToken)
    {
        try
        {
            IUSyncService uSync = await boot(cancellationToken);
            ConsoleProgress progress = new(output);
            USyncResult result = await run(uSync, folder, progress, cancellationToken);
            progress.End();
            ResultTable.Write(output, result, verbose);
            return result.ExitCode;
        }
        catch (DirectoryNotFoundException missing)
        {
            await error.WriteLineAsync(missing.Message);
            return 1;
        }
    }
}
