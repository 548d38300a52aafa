using System.Text.RegularExpressions;

namespace ConsulateSite.Partners.Registrations;

/// <summary>The public name of a partner, which stands in addresses and is no secret.</summary>
public static partial class PartnerName
{
    /// <summary>What it looks like, as a regular expression.</summary>
    public const string Pattern = "[2-9a-hjkmnp-z]{10}";

    /// <summary>Whether a text looks like one, whether or not somebody has it.</summary>
    public static bool IsLike(string text) => Whole().IsMatch(text);

    [GeneratedRegex($@"^{Pattern}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();
}
