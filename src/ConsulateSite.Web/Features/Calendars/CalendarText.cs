using System.Globalization;
using System.Text;

namespace ConsulateSite.Web.Features.Calendars;

/// <summary>Writes the lines of a calendar as RFC 5545 says: ended by CR LF, folded after 75 bytes, never inside a letter.</summary>
internal sealed class CalendarText
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/calendar; charset=utf-8";

    private const string Product = "-//ConsulateSite//Calendar//EN";
    private const string Calendar = "VCALENDAR";
    private const int LongestLine = 75;
    private const int LettersOfDay = 2;

    private readonly StringBuilder _text = new();

    /// <summary>A calendar that has begun.</summary>
    public static CalendarText Begin() => new CalendarText().Begin(Calendar).Line("VERSION", "2.0").Line("PRODID", Product).Line("METHOD", "PUBLISH");

    /// <summary>Begins a part.</summary>
    public CalendarText Begin(string part) => Line("BEGIN", part);

    /// <summary>Ends a part.</summary>
    public CalendarText End(string part) => Line("END", part);

    /// <summary>Ends the calendar.</summary>
    /// <returns>All of it.</returns>
    public string End() => End(Calendar).ToString();

    /// <summary>A property whose value is written as it is.</summary>
    public CalendarText Line(string name, string value)
    {
        Fold($"{name}:{value}");
        return this;
    }

    /// <summary>A property with words in it; left out when there are none.</summary>
    public CalendarText Words(string name, string? words) => string.IsNullOrEmpty(words) ? this : Line(name, Escape(words));

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    /// <summary>A moment on the clock of the world.</summary>
    public static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A moment on the clocks of a place.</summary>
    public static string Local(DateTime local) => local.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    /// <summary>A day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>A day of the week.</summary>
    public static string Weekday(DayOfWeek day) => day.ToString()[..LettersOfDay].ToUpperInvariant();

    private static string Escape(string words) => Allowed(words)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\n", StringComparison.Ordinal);

    // What editors paste may hold signs that a calendar must not.
    private static string Allowed(string words) => string.Concat(words.Where(sign => !char.IsControl(sign) || sign is '\n' or '\r' or '\t'));

    private void Fold(string line)
    {
        int length = 0;
        foreach (Rune letter in line.EnumerateRunes())
        {
            if (length + letter.Utf8SequenceLength > LongestLine)
            {
                // The space that marks a continued line counts too.
                _text.Append("\r\n ");
                length = 1;
            }

            _text.Append(letter);
            length += letter.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
