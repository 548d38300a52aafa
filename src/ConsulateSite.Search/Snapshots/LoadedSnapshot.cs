using ConsulateSite.Search.Index;

namespace ConsulateSite.Search.Snapshots;

/// <summary>What was read from a snapshot.</summary>
/// <param name="Status">Whether it could be read. If not, the index has to be built from its source.</param>
/// <param name="Index">The index; null when the snapshot could not be read.</param>
/// <param name="Stamp">What the writer noted about the source, so that a reader sees whether the source has changed since.</param>
public sealed record LoadedSnapshot(SnapshotStatus Status, SearchIndex? Index, string? Stamp);
