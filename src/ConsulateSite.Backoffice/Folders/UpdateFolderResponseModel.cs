namespace ConsulateSite.Backoffice.Folders;

/// <summary>What a folder is renamed to. The client calls this request a response.</summary>
internal sealed record UpdateFolderResponseModel(string Name);
