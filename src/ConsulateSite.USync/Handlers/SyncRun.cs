using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Handlers;

/// <summary>What handlers may know of the run they serve.</summary>
/// <param name="Folder">The folder at work.</param>
/// <param name="Files">The live files of the folder by kind; empty for an export.</param>
/// <param name="IsReport">Whether nothing may be stored.</param>
internal sealed record SyncRun(USyncFolder Folder, ILookup<Kind, USyncFile> Files, bool IsReport);
