namespace ConsulateSite.Backoffice.ClientHosting;

/// <summary>What the archive of the client says about itself, in <c>bundle.json</c>.</summary>
/// <param name="Start">The module that starts the application.</param>
/// <param name="Preload">The modules that it cannot start without.</param>
/// <param name="Style">The style sheet of the index page.</param>
/// <param name="Imports">For each name that plug-ins import by, the file.</param>
/// <param name="Files">All files, by their path below the root of the client.</param>
internal sealed record ClientManifest(
    string Start,
    IReadOnlyList<string> Preload,
    string Style,
    IReadOnlyDictionary<string, string> Imports,
    IReadOnlyDictionary<string, ClientManifest.Entry> Files)
{
    /// <summary>One file.</summary>
    /// <param name="Hash">Of the content, before compression.</param>
    /// <param name="Size">In bytes, before compression.</param>
    /// <param name="Immutable">Whether the name changes with the content.</param>
    /// <param name="Encodings">The forms that the archive has; none means that it has the file as it is.</param>
    internal sealed record Entry(string Hash, int Size, bool Immutable, IReadOnlyList<string> Encodings);
}
