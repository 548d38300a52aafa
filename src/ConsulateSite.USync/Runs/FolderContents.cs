using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Runs;

/// <summary>What a folder holds.</summary>
/// <param name="Live">The files of items.</param>
/// <param name="Tombstones">The files that say what became of items.</param>
/// <param name="Failures">The files that cannot be read, by folder of the kind.</param>
/// <param name="Notes">What else was found.</param>
internal sealed record FolderContents(
    ILookup<Kind, USyncFile> Live,
    ILookup<Kind, USyncFile> Tombstones,
    ILookup<string, USyncItemResult> Failures,
    IReadOnlyList<string> Notes);
