namespace ConsulateSite.USync.Files;

/// <summary>What an <c>Empty</c> file tells.</summary>
internal enum TombstoneChange
{
    /// <summary>The item was deleted.</summary>
    Delete,

    /// <summary>The item has another file now; nothing is to be deleted.</summary>
    Rename,

    /// <summary>The children that have no file are to be deleted.</summary>
    Clean,
}
