namespace ConsulateSite.USync;

/// <summary>What happened to one item, or to one file that cannot be understood.</summary>
/// <param name="Kind">The folder of the kind, such as <c>Content</c>.</param>
/// <param name="File">The file below the version folder, with forward slashes.</param>
/// <param name="Name">The alias or name of the item; empty when the file cannot be read.</param>
/// <param name="Key">The key of the item; empty when unknown.</param>
/// <param name="Change">What happened.</param>
public sealed record USyncItemResult(string Kind, string File, string Name, Guid Key, USyncChangeType Change)
{
    /// <summary>The properties that differ, for an update.</summary>
    public IReadOnlyList<USyncPropertyChange> Changes { get; init; } = [];

    /// <summary>What deserves a look although the item was stored, such as a value in a language that the site lacks.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Why it failed.</summary>
    public string? Reason { get; init; }

    /// <summary>The line of the file that the reason is about, counted from one, when it has one.</summary>
    public int? Line { get; init; }
}
