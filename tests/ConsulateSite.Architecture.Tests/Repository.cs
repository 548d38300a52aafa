namespace ConsulateSite.Architecture.Tests;

/// <summary>The files of this repository, as a reader finds them.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = [".git", "artifacts", "data", "node_modules", "bin", "obj", "TestResults"];

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All files with one of these endings, such as <c>.cs</c>, below the given folder.</summary>
    public static IEnumerable<RepositoryFile> Files(string folder, params string[] endings)
    {
        string path = Path.Combine(Root, folder);
        return Directory.Exists(path) ? Walk(new DirectoryInfo(path), endings) : [];
    }

    /// <summary>The content of one file.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static IEnumerable<RepositoryFile> Walk(DirectoryInfo folder, string[] endings)
    {
        IEnumerable<RepositoryFile> own = folder.EnumerateFiles()
            .Where(file => endings.Any(ending => file.Name.EndsWith(ending, StringComparison.Ordinal)))
            .Select(file => new RepositoryFile(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'), file));
        IEnumerable<RepositoryFile> below = folder.EnumerateDirectories()
            .Where(child => !NotOurs.Contains(child.Name, StringComparer.Ordinal) && child.LinkTarget is null)
            .SelectMany(child => Walk(child, endings));
        return own.Concat(below);
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConsulateSite.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
