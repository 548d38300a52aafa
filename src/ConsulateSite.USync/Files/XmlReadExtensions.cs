using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace ConsulateSite.USync.Files;

/// <summary>Reads values out of uSync's XML; what is there but cannot be understood is an error with its line.</summary>
internal static class XmlReadExtensions
{
    /// <summary>An error at the place of this element or attribute.</summary>
    public static USyncFormatException Error(this XObject place, string reason) =>
        new(reason, ((IXmlLineInfo)place).HasLineInfo() ? ((IXmlLineInfo)place).LineNumber : null);

    /// <summary>The child element, which must be there.</summary>
    public static XElement Required(this XElement parent, string name) =>
        parent.Element(name) ?? throw parent.Error($"The element <{parent.Name.LocalName}> has no <{name}>.");

    /// <summary>The text of a child, or null when there is no such child.</summary>
    public static string? Text(this XElement? parent, string name) => parent?.Element(name)?.Value;

    /// <summary>The text of a child, or null when the child is absent or blank.</summary>
    public static string? TextOrNull(this XElement? parent, string name) =>
        parent.Text(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary><c>True</c>, <c>true</c>, <c>1</c> and their opposites; null when the child is absent or empty.</summary>
    public static bool? Bool(this XElement? parent, string name) => parent?.Element(name) is { } element ? ToBool(element, element.Value) : null;

    /// <summary>A boolean attribute, or null when it is absent or empty.</summary>
    public static bool? AsBool(this XAttribute? attribute) => attribute is null ? null : ToBool(attribute, attribute.Value);

    /// <summary>The boolean inside an element, or null when it is empty.</summary>
    public static bool? AsBool(this XElement element) => ToBool(element, element.Value);

    /// <summary>A whole number, or null when the child is absent or empty.</summary>
    public static int? Int(this XElement? parent, string name) => parent?.Element(name) is { } element ? ToInt(element, element.Value) : null;

    /// <summary>A whole number in an attribute, or null when it is absent or empty.</summary>
    public static int? AsInt(this XAttribute? attribute) => attribute is null ? null : ToInt(attribute, attribute.Value);

    /// <summary>A key, or null when the child is absent or empty.</summary>
    public static Guid? Guid(this XElement? parent, string name) => parent?.Element(name) is { } element ? ToGuid(element, element.Value) : null;

    /// <summary>A key in an attribute, or null when it is absent or empty.</summary>
    public static Guid? AsGuid(this XAttribute? attribute) => attribute is null ? null : ToGuid(attribute, attribute.Value);

    /// <summary>A point in time, or null when the child is absent or empty. Without an offset it is taken as UTC.</summary>
    public static DateTime? Date(this XElement? parent, string name)
    {
        if (parent?.Element(name) is not { } element || string.IsNullOrWhiteSpace(element.Value))
        {
            return null;
        }

        return DateTime.TryParse(element.Value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out DateTime date)
            ? date
            : throw element.Error($"\"{element.Value}\" is no date.");
    }

    /// <summary>One of the names of an enumeration, whatever the case, or null when the child is absent or empty.</summary>
    public static T? OneOf<T>(this XElement? parent, string name)
        where T : struct, Enum
    {
        if (parent?.Element(name) is not { } element || string.IsNullOrWhiteSpace(element.Value))
        {
            return null;
        }

        return Enum.TryParse(element.Value.Trim(), ignoreCase: true, out T value) && Enum.IsDefined(value)
            ? value
            : throw element.Error($"\"{element.Value}\" is none of {string.Join(", ", Enum.GetNames<T>())}.");
    }

    private static bool? ToBool(XObject place, string text) => text.Trim().ToLowerInvariant() switch
    {
        "" => null,
        "true" or "1" => true,
        "false" or "0" => false,
        _ => throw place.Error($"\"{text}\" is neither true nor false."),
    };

    private static int? ToInt(XObject place, string text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number
        : throw place.Error($"\"{text}\" is no whole number.");

    private static Guid? ToGuid(XObject place, string text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : System.Guid.TryParse(text, out Guid guid) ? guid
        : throw place.Error($"\"{text}\" is no key.");
}
