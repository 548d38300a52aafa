using System.Globalization;
using ConsulateSite.USync.Files;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>What values need to know about their property.</summary>
/// <param name="Alias">The alias.</param>
/// <param name="EditorAlias">The alias of the editor.</param>
/// <param name="Storage">How values are stored.</param>
/// <param name="Varies">Whether values vary by culture.</param>
/// <param name="VariesBySegment">Whether values vary by segment.</param>
internal sealed record NodeProperty(string Alias, string EditorAlias, ValueStorageType Storage, bool Varies, bool VariesBySegment)
{
    /// <summary>Turns text into what the site stores; nothing for an empty text.</summary>
    /// <exception cref="USyncFormatException">The text is not of the kind that is stored.</exception>
    public object? Parse(NodeValue value, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return Storage switch
        {
            ValueStorageType.Integer => ParseInteger(value, text.Trim()),
            ValueStorageType.Decimal => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number)
                ? number
                : throw Refuse(value, "a number"),
            ValueStorageType.Date => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out DateTime date)
                ? date
                : throw Refuse(value, "a date"),
            _ => text,
        };
    }

    private static int ParseInteger(NodeValue value, string text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number) ? number
        : bool.TryParse(text, out bool flag) ? (flag ? 1 : 0)
        : throw Refuse(value, "a whole number");

    private static USyncFormatException Refuse(NodeValue value, string expected)
    {
        string reason = $"The value of {value.Path} is not {expected}.";
        return value.Source?.Error(reason) ?? new USyncFormatException(reason);
    }
}
