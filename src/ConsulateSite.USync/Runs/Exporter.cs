using System.Xml.Linq;
using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers;

namespace ConsulateSite.USync.Runs;

/// <summary>Exports the site kind by kind. A file that says the same as the site is not touched.</summary>
internal sealed class Exporter(IReadOnlyList<IKindHandler> handlers, IProgress<USyncProgress>? progress)
{
    private readonly List<USyncItemResult> _results = [];

    /// <summary>Runs into a folder.</summary>
    public async Task<USyncResult> RunAsync(USyncFolder folder, CancellationToken cancellationToken)
    {
        FolderContents contents = await FolderReader.ReadAsync(folder, cancellationToken);
        await USyncMarker.EnsureAsync(folder, cancellationToken);
        SyncRun run = new(folder, contents.Live, IsReport: false);
        foreach (IKindHandler handler in handlers)
        {
            _results.AddRange(contents.Failures[handler.Kind.Folder]);
            await ExportKindAsync(handler, run, contents, cancellationToken);
        }

        return new USyncResult(folder.Path, _results, contents.Notes);
    }

    private async Task ExportKindAsync(IKindHandler handler, SyncRun run, FolderContents contents, CancellationToken cancellationToken)
    {
        await handler.BeginAsync(run);
        IReadOnlyList<SyncItem> items = await handler.GetAllAsync();
        ExistingFiles existing = new(handler, contents.Live[handler.Kind], contents.Tombstones[handler.Kind], contents.Failures[handler.Kind.Folder]);
        int done = 0;
        foreach (SyncItem item in items.OrderBy(item => item.Level).ThenBy(item => item.Alias, StringComparer.Ordinal).ThenBy(item => item.Key))
        {
            cancellationToken.ThrowIfCancellationRequested();
            USyncItemResult result = await ExportAsync(handler, run.Folder, item, existing, cancellationToken);
            _results.Add(result);
            progress?.Report(new USyncProgress(handler.Kind.Folder, ++done, items.Count, result));
        }

        foreach (USyncFile gone in existing.Unclaimed())
        {
            await WriteTombstoneAsync(handler, run.Folder, gone, cancellationToken);
        }
    }

    private async Task<USyncItemResult> ExportAsync(IKindHandler handler, USyncFolder folder, SyncItem item, ExistingFiles existing, CancellationToken cancellationToken)
    {
        USyncFile? file = existing.Claim(item);
        try
        {
            IReadOnlyList<USyncPropertyChange> changes = [];
            if (file is not null)
            {
                SyncItem? said = await ReadAsync(handler, file);
                changes = said is null ? [] : Facts.Compare(item.ToFacts(), said.ToFacts());
                if (said is not null && changes.Count == 0)
                {
                    return Result(handler, item, file.Name, USyncChangeType.NoChange);
                }
            }

            string path = file is null
                ? folder.FileOf(handler.Kind.Folder, FileNames.Unique(handler.FileNameOf(item), item.Key, existing.Names))
                : Path.Combine(folder.Path, file.Name);
            XDocument document = file is null
                ? new XDocument(new XDeclaration("1.0", "utf-8", null), new XElement(handler.Kind.Root))
                : new XDocument(file.Document);
            handler.Write(item, document.Root!);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            byte[] bytes = USyncFileWriter.ToBytes(document, file is null ? FileStyle.Default : FileStyle.Of(file.Bytes));
            await handler.ExportFilesAsync(item, cancellationToken);
            await USyncFileWriter.WriteAsync(path, bytes, cancellationToken);
            return Result(handler, item, folder.NameOf(path), file is null ? USyncChangeType.Create : USyncChangeType.Update) with { Changes = changes };
        }
        catch (Exception error) when (error is USyncFormatException or IOException or UnauthorizedAccessException)
        {
            return Result(handler, item, file?.Name ?? string.Empty, USyncChangeType.Fail) with { Reason = error.Message };
        }
    }

    // Null for a file that asks for what the site does not have: all that we know is then written into it.
    private static async Task<SyncItem?> ReadAsync(IKindHandler handler, USyncFile file)
    {
        try
        {
            return await handler.ResolveAsync(handler.Read(file), []);
        }
        catch (USyncFormatException)
        {
            return null;
        }
    }

    private async Task WriteTombstoneAsync(IKindHandler handler, USyncFolder folder, USyncFile gone, CancellationToken cancellationToken)
    {
        XDocument document = new(
            new XDeclaration("1.0", "utf-8", null),
            new XElement(
                "Empty",
                new XAttribute("Key", gone.Key),
                new XAttribute("Alias", gone.Alias),
                new XAttribute("Change", nameof(TombstoneChange.Delete))));
        byte[] bytes = USyncFileWriter.ToBytes(document, FileStyle.Of(gone.Bytes));
        await USyncFileWriter.WriteAsync(Path.Combine(folder.Path, gone.Name), bytes, cancellationToken);
        _results.Add(new USyncItemResult(handler.Kind.Folder, gone.Name, gone.Alias, gone.Key, USyncChangeType.Delete));
    }

    private static USyncItemResult Result(IKindHandler handler, SyncItem item, string file, USyncChangeType change) =>
        new(handler.Kind.Folder, file, item.Alias, item.Key, change);
}
