namespace ConsulateSite.Search.Snapshots;

/// <summary>What became of reading a snapshot.</summary>
public enum SnapshotStatus
{
    /// <summary>The index is as it was written.</summary>
    Loaded,

    /// <summary>There is no file.</summary>
    Missing,

    /// <summary>The file is not what was written: cut short, or changed.</summary>
    Damaged,

    /// <summary>The file was written with other fields, another analysis or by another version of the program.</summary>
    Outdated,
}
