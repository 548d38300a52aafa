namespace ConsulateSite.Cms.Tests.PropertyEditors;

/// <summary>What a property editor does with one value.</summary>
/// <param name="Alias">The editor's alias.</param>
/// <param name="Configuration">The configuration of the data type.</param>
/// <param name="Valid">A valid value as the client sends it, as JSON.</param>
/// <param name="Stored">What is stored of it.</param>
public sealed record EditorCase(string Alias, object? Configuration, string Valid, object? Stored)
{
    /// <summary>What the client gets back; the same JSON unless the server adds to it.</summary>
    public string ToEditor { get; init; } = Valid;

    /// <summary>A value that is refused, as JSON; null for an editor that refuses nothing.</summary>
    public string? Invalid { get; init; }

    /// <summary>How it is refused.</summary>
    public string? Message { get; init; }

    /// <summary>A value that does not satisfy a mandatory property, as JSON.</summary>
    public string Empty { get; init; } = "\"\"";

    /// <summary>What the stored value refers to.</summary>
    public string[] References { get; init; } = [];

    /// <summary>The tags of the stored value.</summary>
    public string[] Tags { get; init; } = [];
}
