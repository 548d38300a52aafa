namespace ConsulateSite.USync;

/// <summary>The outcome of an import, an export or a report.</summary>
/// <param name="Folder">The full path of the version folder.</param>
/// <param name="Items">One entry per item, in the order of work.</param>
/// <param name="Notes">What is not about one item, such as a folder of a kind that is left alone.</param>
public sealed record USyncResult(string Folder, IReadOnlyList<USyncItemResult> Items, IReadOnlyList<string> Notes)
{
    /// <summary>Whether no item failed.</summary>
    public bool Success => Items.All(item => item.Change != USyncChangeType.Fail);

    /// <summary>The exit code of a command: 0, or 1 when an item failed.</summary>
    public int ExitCode => Success ? 0 : 1;

    /// <summary>How many items have this change.</summary>
    public int Count(USyncChangeType change) => Items.Count(item => item.Change == change);
}
