namespace ConsulateSite.Backoffice.Folders;

internal sealed record FolderResponseModel(Guid Id, bool IsTrashed, string Name);
