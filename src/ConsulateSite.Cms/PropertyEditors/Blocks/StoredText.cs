namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>
/// The text under which a value is stored. Whether a draft differs from what is published is decided by comparing texts
/// (<see cref="Storage.Documents.DocumentEdits" />), so one that says the same in other words would count as a change.
/// </summary>
internal static class StoredText
{
    /// <summary>Writes a value, unless what is stored says the same: then that stays.</summary>
    /// <param name="value">The value.</param>
    /// <param name="stored">What is stored in its place.</param>
    /// <param name="read">Reads what is stored.</param>
    /// <param name="write">Writes a value.</param>
    public static object Replace<TValue>(TValue value, object? stored, Func<object?, TValue?> read, Func<TValue, string> write)
        where TValue : class
    {
        string written = write(value);
        return read(stored) is { } before && string.Equals(write(before), written, StringComparison.Ordinal) ? stored! : written;
    }
}
