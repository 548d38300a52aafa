namespace ConsulateSite.USync;

/// <summary>What happened, or would happen, to one item.</summary>
public enum USyncChangeType
{
    /// <summary>File and site agree.</summary>
    NoChange,

    /// <summary>The item is new.</summary>
    Create,

    /// <summary>The item differs.</summary>
    Update,

    /// <summary>The item is removed.</summary>
    Delete,

    /// <summary>The file or the item is refused; nothing of it was stored.</summary>
    Fail,
}
