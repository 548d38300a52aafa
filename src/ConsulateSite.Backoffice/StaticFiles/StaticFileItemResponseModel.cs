namespace ConsulateSite.Backoffice.StaticFiles;

internal sealed record StaticFileItemResponseModel(bool IsFolder, string Name, FileSystemFolderModel? Parent, string Path);
