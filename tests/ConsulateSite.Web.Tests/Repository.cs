namespace ConsulateSite.Web.Tests;

/// <summary>Finds the product's own files, which some tests hold against each other.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Schema => Path.Combine(Root, "uSync", "v18");

    /// <summary>The words for the names of types and fields in a language.</summary>
    public static string SchemaWords(string language) =>
        Path.Combine(Root, "src", "ConsulateSite.Backoffice", "App_Plugins", "consulate", "types", "texts", $"{language}.js");

    public static string Web => Path.Combine(Root, "src", "ConsulateSite.Web");

    /// <summary>The files of the site with an extension.</summary>
    public static IEnumerable<string> WebFiles(string extension) =>
        Directory.EnumerateFiles(Web, $"*{extension}", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ConsulateSite.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
