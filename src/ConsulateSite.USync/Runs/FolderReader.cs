using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Runs;

/// <summary>Reads all files of a folder; those that cannot be read become failures of their own.</summary>
internal static class FolderReader
{
    /// <summary>Reads the files of all kinds that we know.</summary>
    public static async Task<FolderContents> ReadAsync(USyncFolder folder, CancellationToken cancellationToken)
    {
        List<(Kind Kind, USyncFile File)> files = [];
        List<USyncItemResult> failures = [];
        foreach (Kind kind in Kind.All)
        {
            foreach (string path in folder.FilesOf(kind.Folder))
            {
                cancellationToken.ThrowIfCancellationRequested();
                string name = folder.NameOf(path);
                try
                {
                    files.Add((kind, await USyncFileReader.ReadAsync(path, name, cancellationToken)));
                }
                catch (Exception error) when (error is USyncFormatException or IOException or UnauthorizedAccessException)
                {
                    failures.Add(ItemResults.Failure(kind, name, error));
                }
            }
        }

        List<string> notes = folder.Kinds()
            .Where(name => !Kind.All.Any(kind => kind.Folder == name))
            .Select(name => $"The folder {name} is of a kind that is not handled here; it is left alone.")
            .ToList();
        return new FolderContents(
            files.Where(entry => entry.File.Tombstone is null).ToLookup(entry => entry.Kind, entry => entry.File),
            files.Where(entry => entry.File.Tombstone is not null).ToLookup(entry => entry.Kind, entry => entry.File),
            failures.ToLookup(failure => failure.Kind),
            notes);
    }
}
