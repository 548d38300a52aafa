namespace ConsulateSite.Backoffice.StaticFiles;

internal sealed record FileSystemFolderModel(string Path);
