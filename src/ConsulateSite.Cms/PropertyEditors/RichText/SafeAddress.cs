using System.Text;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Tells addresses that lead somewhere from addresses that run script.</summary>
internal static class SafeAddress
{
    private static readonly HashSet<string> LinkSchemes = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "mailto", "tel", "sms", "geo", "umb",
    };

    private static readonly HashSet<string> ImageSchemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https" };

    /// <summary>Whether a link may lead there: relative, or by a scheme that opens a page, a mail or a call.</summary>
    public static bool IsSafeLink(string? address) => IsSafe(address, LinkSchemes);

    /// <summary>Whether an image may be loaded from there.</summary>
    public static bool IsSafeImage(string? address) => IsSafe(address, ImageSchemes);

    private static bool IsSafe(string? address, HashSet<string> schemes)
    {
        string text = WithoutIgnored(address ?? string.Empty);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        int end = text.AsSpan().IndexOfAny("/?#{%");
        return colon < 0 || (end >= 0 && end < colon) || schemes.Contains(text[..colon]);
    }

    // Browsers drop control characters and white space from a scheme before they read it.
    private static string WithoutIgnored(string address)
    {
        StringBuilder text = new(address.Length);
        foreach (char letter in address)
        {
            if (!char.IsControl(letter) && !char.IsWhiteSpace(letter))
            {
                text.Append(letter);
            }
        }

        return text.ToString();
    }
}
