using System.Text.RegularExpressions;

namespace ConsulateSite.Caching;

/// <summary>
/// Finds what a stored value refers to: pickers, links in texts, media, in blocks at any depth, also where the target is not
/// published now. Whatever leaves something out must change when that something appears.
/// </summary>
public static partial class StoredReferences
{
    /// <summary>The keys of documents and media that a stored value refers to.</summary>
    /// <param name="source">The value as it is stored.</param>
    public static IEnumerable<Guid> Find(string source) =>
        Reference().Matches(source).Select(match => Guid.Parse(match.Groups["key"].ValueSpan));

    [GeneratedRegex(
        """(?:umb://(?:document|media)/|\{localLink:|mediaKey\W{1,8})(?<key>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-fA-F]{32})""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();
}
