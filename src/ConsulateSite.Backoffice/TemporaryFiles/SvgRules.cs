using System.Collections.Frozen;
using System.Xml;

namespace ConsulateSite.Backoffice.TemporaryFiles;

/// <summary>What an element of a drawing must not be or have, because it runs something or loads something from elsewhere.</summary>
internal static class SvgRules
{
    private static readonly FrozenSet<string> Elements = new[]
    {
        "script", "foreignObject", "iframe", "object", "embed", "audio", "video", "handler", "listener", "link", "meta", "base", "form",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // A drawing within a drawing would not be looked into.
    private static readonly string[] Pictures = ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];

    /// <summary>Whether the element at which the reader stands, with its attributes, is allowed.</summary>
    public static bool Allows(XmlReader element)
    {
        if (Elements.Contains(element.LocalName))
        {
            return false;
        }

        bool isAllowed = true;
        while (isAllowed && element.MoveToNextAttribute())
        {
            isAllowed = AllowsAttribute(element.LocalName, element.Value);
        }

        element.MoveToElement();
        return isAllowed;
    }

    private static bool AllowsAttribute(string name, string value) => name.ToLowerInvariant() switch
    {
        _ when name.StartsWith("on", StringComparison.OrdinalIgnoreCase) => false,
        "href" or "src" => value.StartsWith('#') || Pictures.Any(start => value.StartsWith(start, StringComparison.OrdinalIgnoreCase)),
        // An animation may set what the attribute itself may not be.
        "attributename" => !value.Contains("href", StringComparison.OrdinalIgnoreCase) && !value.StartsWith("on", StringComparison.OrdinalIgnoreCase),
        "from" or "to" or "by" or "values" => !value.Contains(':', StringComparison.Ordinal),
        _ => !value.Contains("javascript:", StringComparison.OrdinalIgnoreCase),
    };
}
