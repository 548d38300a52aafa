using System.Text.RegularExpressions;

namespace ConsulateSite.Search.Benchmarks;

/// <summary>Lines of text in each culture, of which documents are put together.</summary>
internal static partial class TextLines
{
    private const int Shortest = 20;

    /// <summary>The lines of a folder with ar*.txt, fr*.txt and en*.txt, or of the site's own content when none is given.</summary>
    public static IReadOnlyList<string[]> Read(string? folder, IEnumerable<string> cultures) =>
        [.. cultures.Select(culture => (folder is null ? Content(culture) : Directory.GetFiles(folder, $"{culture}*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
            .Where(line => line.Trim().Length >= Shortest).Distinct(StringComparer.Ordinal).ToArray())];

    private static IEnumerable<string> Content(string culture)
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !Directory.Exists(Path.Combine(root.FullName, "uSync")))
        {
            root = root.Parent;
        }

        string content = Path.Combine(root?.FullName ?? throw new InvalidOperationException("There is no content; name a folder."), "uSync", "v18", "Content");
        return Directory.GetFiles(content, "*.config").Order(StringComparer.Ordinal)
            .SelectMany(file => Value().Matches(File.ReadAllText(file)).Where(match => match.Groups["culture"].Value == culture))
            .Select(match => White().Replace(Tag().Replace(match.Groups["text"].Value, " "), " "));
    }

    [GeneratedRegex("""<(Value|Name) Culture="(?<culture>\w\w)">(<!\[CDATA\[)?(?<text>.*?)(\]\]>)?</(Value|Name)>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Value();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex White();
}
