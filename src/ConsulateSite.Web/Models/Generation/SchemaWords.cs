using System.Text.RegularExpressions;

namespace ConsulateSite.Web.Models.Generation;

/// <summary>
/// The names of types and fields in one language. The schema names them by terms, such as <c>#consulateFields_desk</c>, or
/// <c>{#consulateHints_coded_code}</c> where the backoffice takes Markdown. It puts words of the editor's language in their place; the
/// words are in a module of the plug-in, one term on each line.
/// </summary>
internal sealed partial class SchemaWords
{
    private readonly string _file;
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private SchemaWords(string file) => _file = file;

    /// <summary>The terms that have words.</summary>
    public IReadOnlyCollection<string> Terms => _words.Keys;

    /// <summary>Reads a module.</summary>
    /// <param name="file">Such as <c>App_Plugins/consulate/types/texts/en.js</c>.</param>
    public static SchemaWords Read(string file)
    {
        SchemaWords words = new(file);
        string section = string.Empty;
        foreach (Match line in Line().Matches(File.ReadAllText(file)))
        {
            if (line.Groups["section"] is { Success: true, Value: { } started })
            {
                section = started;
            }
            else
            {
                words._words.Add($"#{section}_{line.Groups["term"].Value}", line.Groups["word"].Value.Replace("\\'", "'", StringComparison.Ordinal));
            }
        }

        return words;
    }

    /// <summary>The words for a term; what is no term is itself the words.</summary>
    /// <exception cref="InvalidDataException">The term has no words.</exception>
    public string Of(string text) => !IsTerm(text)
        ? text
        : _words.TryGetValue(TermOf(text), out string? word)
            ? word
            : throw new InvalidDataException($"The schema names {text}, for which {_file} has no words. Add a line for it there and in the other languages.");

    /// <summary>The term that a name or a hint is, without what surrounds it.</summary>
    public static string TermOf(string text) => text.Trim('{', '}');

    private static bool IsTerm(string text) => TermOf(text).StartsWith('#');

    [GeneratedRegex(
        """^ +(?<section>\w+): \{|^ +(?<term>\w+): '(?<word>(?:[^'\\\n]|\\')*)',""",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
