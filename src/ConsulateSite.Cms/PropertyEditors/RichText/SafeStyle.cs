using System.Text.RegularExpressions;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Leaves of a style attribute what the editor's own buttons write: alignment and the widths of tables and images.</summary>
internal static partial class SafeStyle
{
    /// <summary>Gives the allowed declarations; null when there are none.</summary>
    public static string? Clean(string style)
    {
        string[] kept = [.. style.Split(';').Select(declaration => declaration.Trim()).Where(declaration => Allowed().IsMatch(declaration))];
        return kept.Length == 0 ? null : string.Join("; ", kept);
    }

    [GeneratedRegex(
        @"^(text-align\s*:\s*(left|right|center|justify|start|end)|(min-|max-)?(width|height)\s*:\s*(auto|\d{1,4}(\.\d{1,3})?(px|%|em|rem)))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Allowed();
}
