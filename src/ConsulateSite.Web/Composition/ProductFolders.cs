namespace ConsulateSite.Web.Composition;

/// <summary>Where the product's files are.</summary>
internal static class ProductFolders
{
    private static readonly string Schema = Path.Combine("uSync", "v18");

    /// <summary>The folder that holds <c>uSync</c>: the content root or the nearest one above it; else the content root.</summary>
    /// <param name="contentRoot">The application's content root.</param>
    public static string Home(string contentRoot)
    {
        for (DirectoryInfo? folder = new(contentRoot); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, Schema)))
            {
                return folder.FullName;
            }
        }

        return contentRoot;
    }

    /// <summary>The schema and the content that the product comes with.</summary>
    /// <param name="contentRoot">The application's content root.</param>
    public static string SchemaFolder(string contentRoot) => Path.Combine(Home(contentRoot), Schema);

    /// <summary>The words for the names of types and fields, in English.</summary>
    /// <param name="contentRoot">The application's content root.</param>
    public static string SchemaWords(string contentRoot) =>
        Path.Combine(Home(contentRoot), "src", "ConsulateSite.Backoffice", "App_Plugins", "consulate", "types", "texts", "en.js");

    /// <summary>The source of the site, for the commands that generate code.</summary>
    /// <param name="contentRoot">The application's content root.</param>
    public static string SiteSource(string contentRoot) => Path.Combine(Home(contentRoot), "src", "ConsulateSite.Web");
}
