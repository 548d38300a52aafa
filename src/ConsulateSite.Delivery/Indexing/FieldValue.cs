using System.Globalization;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>Turns what handlers and callers give into values that can be compared: texts, <see cref="decimal" />s and dates in UTC.</summary>
internal static class FieldValue
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.AllowWhiteSpaces;

    /// <summary>The value of a field.</summary>
    /// <param name="value">What a handler gives.</param>
    /// <param name="type">The type of the field.</param>
    /// <exception cref="FormatException">It is no value of this type.</exception>
    public static object Read(object value, FieldType type) => type switch
    {
        FieldType.Number => value as decimal? ?? ReadNumber(Text(value)),
        FieldType.Date => value switch
        {
            DateTime date => date.Kind == DateTimeKind.Local ? date.ToUniversalTime() : DateTime.SpecifyKind(date, DateTimeKind.Utc),
            DateTimeOffset moment => moment.UtcDateTime,
            DateOnly day => day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc),
            _ => ReadDate(Text(value)),
        },
        _ => Text(value),
    };

    /// <summary>A number.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static decimal ReadNumber(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw new FormatException($"'{text}' is no number.");

    /// <summary>A date, in UTC unless the text says otherwise.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static DateTime ReadDate(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, Utc, out DateTime date) ? date : throw new FormatException($"'{text}' is no date.");

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
}
