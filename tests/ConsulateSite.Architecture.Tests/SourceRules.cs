using System.Text.RegularExpressions;

namespace ConsulateSite.Architecture.Tests;

/// <summary>What a source file must not contain. Each rule answers with the offending places.</summary>
internal static partial class SourceRules
{
    /// <summary>A file that is longer than this wants to be two.</summary>
    public const int MostLines = 400;

    // Written in two halves, because this file is checked as well.
    private static readonly string[] Unfinished =
    [
        "TO" + "DO", "FIX" + "ME", "HA" + "CK", "NotImplemented" + "Exception", "#reg" + "ion", "Thread." + "Sleep",
    ];

    /// <summary>Words that say that something is not finished, or hide it.</summary>
    public static IEnumerable<string> UnfinishedWords(string text) =>
        Unfinished.Where(word => Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.None, TimeSpan.FromSeconds(10)));

    /// <summary>Paths that exist on one computer only.</summary>
    public static IEnumerable<string> MachinePaths(string text) => MachinePath().Matches(text).Select(match => match.Value);

    /// <summary>Declarations of css that know left and right, where the product is written in both directions.</summary>
    public static IEnumerable<string> PhysicalDeclarations(string css) =>
        PhysicalCss().Matches(CssComment().Replace(css, string.Empty)).Select(match => match.Value.Trim());

    /// <summary>The names of the public types that a file declares at its top level; the parts of one type count once.</summary>
    public static IReadOnlyList<string> PublicTypes(string code) =>
        [.. PublicType().Matches(code).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex("""(?<=["'`\s(=])(/(work|home|root|Users|mnt)/\w|[A-Z]:\\Users\\)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 10_000)]
    private static partial Regex CssComment();

    [GeneratedRegex(
        @"(?<![\w-])((margin|padding|border|scroll-margin|scroll-padding|inset)-(left|right)(-\w+)?\s*:"
        + @"|border-(top|bottom)-(left|right)-radius\s*:|(left|right)\s*:"
        + @"|(text-align|float|clear)\s*:\s*(left|right)\b)",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PhysicalCss();

    [GeneratedRegex(
        @"^public\s+((static|sealed|abstract|partial|readonly|ref|unsafe)\s+)*(record\s+(struct|class)|class|struct|record|interface|enum|delegate\s+\S+)\s+(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PublicType();
}
