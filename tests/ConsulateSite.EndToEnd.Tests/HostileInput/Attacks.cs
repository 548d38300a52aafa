using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ConsulateSite.EndToEnd.Tests.HostileInput;

/// <summary>The lines of <c>attacks.txt</c>, as somebody would send them.</summary>
internal static partial class Attacks
{
    private const int LongestShown = 200;

    /// <summary>A function for the browser: whether one of the attacks has run in the page or in a frame of it.</summary>
    public const string HasRun = "() => [window, ...Array.from(window.frames)].some(frame => '__pwned' in frame)";

    public static IReadOnlyList<string> All { get; } = Read();

    /// <summary>One of each kind: what browsers are known to run in spite of much.</summary>
    public static IReadOnlyList<string> KnownToRun { get; } =
    [
        "\"><script>__pwned=1</script>", "<img src=x onerror=__pwned=1>", "<svg onload=__pwned=1>", "<details open ontoggle=__pwned=1>",
        "<iframe srcdoc=\"<script>parent.__pwned=1</script>\"></iframe>", "{{constructor.constructor('__pwned=1')()}}",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=__pwned=1&gt;\">", "\" autofocus onfocus=__pwned=1 x=\"",
    ];

    /// <summary>The beginning of a text, without what would confuse whoever reads it in a list.</summary>
    public static string Shown(string text) =>
        new([.. text.Take(LongestShown).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '.' : letter)]);

    private static List<string> Read()
    {
        using Stream stream = typeof(Attacks).Assembly.GetManifestResourceStream("ConsulateSite.EndToEnd.Tests.HostileInput.attacks.txt")!;
        using StreamReader reader = new(stream);
        List<string> all = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                all.Add(Escape().Replace(Repeat().Replace(line, Repeated), Character));
            }
        }

        return all;
    }

    private static string Repeated(Match match) =>
        new StringBuilder().Insert(0, match.Groups["text"].Value, int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture)).ToString();

    private static string Character(Match match) => match.Value[1] switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        '0' => "\0",
        '\\' => "\\",
        _ => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    };

    [GeneratedRegex(@"\{(?<count>\d+)\*(?<text>.+?)\}(?!\})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Repeat();

    [GeneratedRegex(@"\\(u(?<code>[0-9a-fA-F]{4})|[nrt0\\])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Escape();
}
