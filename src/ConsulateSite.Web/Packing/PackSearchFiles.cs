using System.Reflection;

namespace ConsulateSite.Web.Packing;

/// <summary>The scripts of a pack: our own, and the search that comes with npm.</summary>
internal static class PackSearchFiles
{
    /// <summary>The scripts of the page of results, in their order, without the list of pages.</summary>
    public static IReadOnlyList<string> Scripts { get; } = ["minisearch.js", "fold.js"];

    /// <summary>The script that finds and shows.</summary>
    public const string Search = "search.js";

    private static readonly string[] Own = ["pack.js", "fold.js", Search];
    private static readonly string[] Library = ["minisearch.js", "minisearch-licence.txt"];

    /// <summary>Reads all of them, by their names in the pack.</summary>
    /// <exception cref="FileNotFoundException">The build could not install the search.</exception>
    public static IEnumerable<KeyValuePair<string, byte[]>> Read()
    {
        foreach (string name in Own)
        {
            using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"pack.{name}")!;
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            yield return new($"assets/{name}", bytes.ToArray());
        }

        foreach (string name in Library)
        {
            string path = Path.Combine(AppContext.BaseDirectory, "pack", name);
            yield return File.Exists(path)
                ? new($"assets/{name}", File.ReadAllBytes(path))
                : throw new FileNotFoundException("The search of the pack is missing: the build could not install it with npm. Build again with a connection.", path);
        }
    }
}
