using System.Buffers;
using System.Collections.Frozen;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>
/// Guesses how deep markup is nested, without parsing it: parsing takes time that grows with the square of the depth,
/// and what walks the tree by recursion runs out of stack.
/// </summary>
internal static class MarkupDepth
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("\t\n\f\r />");

    private const int Maximum = 1000;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Void = new[]
    {
        "br", "hr", "img", "wbr", "col", "input", "meta", "link", "base", "area", "embed", "source", "track", "param",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the markup is nested deeper than anybody writes.</summary>
    public static bool IsExcessive(string html)
    {
        int depth = 0;
        ReadOnlySpan<char> rest = html;
        for (int start = rest.IndexOf('<'); start >= 0 && depth <= Maximum; start = rest.IndexOf('<'))
        {
            rest = rest[(start + 1)..];
            if (rest.StartsWith("/", StringComparison.Ordinal))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (!rest.IsEmpty && char.IsAsciiLetter(rest[0]) && !Void.Contains(Name(rest)))
            {
                depth++;
            }
        }

        return depth > Maximum;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        int end = tag.IndexOfAny(NameEnds);
        return end < 0 ? tag : tag[..end];
    }
}
