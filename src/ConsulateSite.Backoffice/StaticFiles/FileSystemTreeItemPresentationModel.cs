namespace ConsulateSite.Backoffice.StaticFiles;

internal sealed record FileSystemTreeItemPresentationModel(string Name, string Path, FileSystemFolderModel? Parent, bool IsFolder, bool HasChildren);
