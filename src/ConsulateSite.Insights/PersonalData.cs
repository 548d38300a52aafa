using System.Text.RegularExpressions;

namespace ConsulateSite.Insights;

/// <summary>
/// Strikes out of a text what obviously belongs to one person: addresses of mail, telephone numbers and numbers of documents, in the digits of
/// any script. It cannot find names; whoever asks for a text says so to the reader.
/// </summary>
public static partial class PersonalData
{
    /// <summary>What stands in the place of what was struck out.</summary>
    public const string Struck = "[…]";

    /// <summary>The text in one line without personal data, control characters and marks of direction.</summary>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="longest">At most so many characters are kept; signs that are made of several stay whole.</param>
    public static string StrikeOut(string text, int longest)
    {
        string clean = Number().Replace(DocumentNumber().Replace(Mail().Replace(OneLine.Of(text), Struck), Struck), Struck);
        return OneLine.Cut(clean, longest);
    }

    [GeneratedRegex(@"[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(@"(?<!\p{L})(\p{L}{1,3}-?|\p{Lu}{1,2} )\p{Nd}{5,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DocumentNumber();

    // Two years beside each other are no number of anybody's.
    [GeneratedRegex(
        @"\p{Nd}{6,}|(?<!\p{Nd})(?!(19|20)\d\d[ /-](19|20)\d\d(?!\p{Nd}))[+(]?\p{Nd}([ ./()-]{0,2}\p{Nd}){6,}",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
