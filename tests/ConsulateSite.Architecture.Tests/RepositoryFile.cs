namespace ConsulateSite.Architecture.Tests;

/// <summary>A file of the repository.</summary>
/// <param name="Path">Relative to the root, with slashes.</param>
/// <param name="Info">The file itself.</param>
internal sealed record RepositoryFile(string Path, FileInfo Info)
{
    public string Text => File.ReadAllText(Info.FullName);

    public string[] Lines => File.ReadAllLines(Info.FullName);

    public override string ToString() => Path;
}
