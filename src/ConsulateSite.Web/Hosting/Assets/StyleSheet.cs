using System.Text;
using System.Text.RegularExpressions;

namespace ConsulateSite.Web.Hosting.Assets;

/// <summary>Makes one style sheet of many: imports are put in place, addresses get versions, comments and indentation go.</summary>
internal static partial class StyleSheet
{
    /// <summary>Reads a style sheet with what it imports.</summary>
    /// <param name="file">The style sheet.</param>
    /// <param name="versioned">Gives the address with version for an address as it is written.</param>
    public static string Read(string file, Func<string, string> versioned)
    {
        string style = Import().Replace(
            File.ReadAllText(file),
            import => File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, import.Groups["file"].Value)));
        return Address().Replace(Minify(style), address => $"url({versioned(address.Groups["path"].Value)})");
    }

    /// <summary>Removes comments, line ends and indentation. Text in quotes stays as it is.</summary>
    public static string Minify(string style)
    {
        StringBuilder result = new(style.Length);
        int at = 0;
        while (at < style.Length)
        {
            at = style[at] switch
            {
                '"' => Quoted(style, at, result),
                '/' when style.AsSpan(at).StartsWith("/*") => style.IndexOf("*/", at, StringComparison.Ordinal) + 2,
                char c when char.IsWhiteSpace(c) => Space(style, at, result),
                _ => Copy(style, at, result),
            };
        }

        return result.ToString();
    }

    private static int Quoted(string style, int at, StringBuilder result)
    {
        int end = style.IndexOf('"', at + 1) + 1;
        result.Append(style, at, end - at);
        return end;
    }

    // A space counts between two words only; before a colon it counts too, since ".a :hover" is not ".a:hover".
    private static int Space(string style, int at, StringBuilder result)
    {
        int next = at;
        while (next < style.Length && char.IsWhiteSpace(style[next]))
        {
            next++;
        }

        bool counts = result.Length > 0 && next < style.Length
            && !"{};,:".Contains(result[^1], StringComparison.Ordinal)
            && !"{};,".Contains(style[next], StringComparison.Ordinal)
            && !style.AsSpan(next).StartsWith("/*");
        if (counts)
        {
            result.Append(' ');
        }

        return next;
    }

    private static int Copy(string style, int at, StringBuilder result)
    {
        if (style[at] == '}' && result.Length > 0 && result[^1] == ';')
        {
            result.Length--;
        }

        result.Append(style[at]);
        return at + 1;
    }

    [GeneratedRegex("""@import "(?<file>[^"]+)";""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Import();

    [GeneratedRegex("""url\((?<path>\.\./[^)]+)\)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
