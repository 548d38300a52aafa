using ConsulateSite.Cms.Composition;
using ConsulateSite.USync;
using ConsulateSite.USync.CommandLine;

namespace ConsulateSite.Web.Composition;

/// <summary>Fills an empty database with the schema and the content that the product comes with.</summary>
internal sealed class FirstContent(FirstImport import, IHostEnvironment environment, ILogger<FirstContent> logger) : IFirstStartStep
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!import.IsNeeded())
        {
            return;
        }

        string folder = ProductFolders.SchemaFolder(environment.ContentRootPath);
        if (!Directory.Exists(folder))
        {
            logger.LogWarning("There is no folder {Folder}: the site starts without schema and content", folder);
            return;
        }

        ConsoleProgress progress = new(Console.Out);
        USyncResult? result = await import.RunAsync(folder, progress, cancellationToken);
        progress.End();
        if (result is { Success: false })
        {
            ResultTable.Write(Console.Out, result, verbose: false);
        }
    }
}
