using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Localization;

/// <summary>
/// Writes dates, times and numbers as the language's readers in and from Morocco do. The framework's own formats would
/// give Arabic the month names of the Mashriq, and they change with the version of the system's libraries.
/// </summary>
/// <param name="texts">The words of the language.</param>
/// <param name="culture">The language.</param>
internal sealed class SiteFormats(IStringLocalizer texts, CultureInfo culture)
{
    private const string NarrowNoBreakSpace = "\u202F";
    private const string NoBreakSpace = "\u00A0";

    private readonly NumberFormatInfo _numbers = NumbersOf(culture);

    /// <summary>A date such as «1er novembre 2026» or «فاتح نونبر 2026».</summary>
    public string Date(DateOnly date) => texts["Date.Long", Day(date), Month(date), Year(date)];

    /// <inheritdoc cref="Date(DateOnly)" />
    public string Date(DateTime date) => Date(DateOnly.FromDateTime(date));

    /// <summary>A date with the time of day.</summary>
    public string DateWithTime(DateTime moment) => texts["Date.WithTime", Date(moment), Time(TimeOnly.FromDateTime(moment))];

    /// <summary>A date with its weekday, such as «lundi 16 novembre 2026».</summary>
    public string DateWithWeekday(DateOnly date) =>
        texts["Date.LongWithWeekday", Weekday(date.DayOfWeek), Day(date), Month(date), Year(date)];

    /// <summary>The name of a weekday.</summary>
    public string Weekday(DayOfWeek day) => texts[$"Date.Weekday.{day}"];

    /// <summary>The name of a month.</summary>
    /// <param name="month">From 1 to 12.</param>
    public string Month(int month) => texts[$"Date.Month.{month.ToString(CultureInfo.InvariantCulture)}"];

    /// <summary>A month with its year, such as «janvier 2027».</summary>
    public string MonthOfYear(DateOnly date) => texts["Date.MonthOfYear", Month(date), Year(date)];

    /// <summary>A time of day such as «9 h 30», «9.30am» or «09:30».</summary>
    public string Time(TimeOnly time) =>
        culture.TwoLetterISOLanguageName switch
        {
            "fr" => time.Minute == 0
                ? $"{Number(time.Hour)}{NoBreakSpace}h"
                : $"{Number(time.Hour)}{NoBreakSpace}h{NoBreakSpace}{Padded(time.Minute)}",
            "en" => $"{Number(((time.Hour + 11) % 12) + 1)}{(time.Minute == 0 ? string.Empty : $".{Padded(time.Minute)}")}{(time.Hour < 12 ? "am" : "pm")}",
            _ => $"{Padded(time.Hour)}:{Padded(time.Minute)}",
        };

    /// <summary>From one time of day to another, in words: signs between digits would turn round in Arabic.</summary>
    public string TimeRange(TimeOnly from, TimeOnly to) => texts["Date.TimeRange", Time(from), Time(to)];

    /// <summary>Several words in a row, with the comma of the language between them.</summary>
    public string List(IEnumerable<string> words) => string.Join(culture.TwoLetterISOLanguageName == "ar" ? "، " : ", ", words);

    /// <summary>A whole number, grouped.</summary>
    public string Number(int number) => number.ToString("N0", _numbers);

    /// <summary>An amount, with two decimals only where it has a fraction.</summary>
    public string Amount(decimal amount) => amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", _numbers);

    /// <summary>An amount with two decimals, for columns in which some amounts have a fraction.</summary>
    public string AmountWithDecimals(decimal amount) => amount.ToString("N2", _numbers);

    /// <summary>A number with a fixed count of decimals, for columns of one series.</summary>
    public string Number(decimal number, int decimals) => number.ToString($"N{decimals.ToString(CultureInfo.InvariantCulture)}", _numbers);

    /// <summary>A share of a whole, such as «63 %».</summary>
    /// <param name="share">The share, from 0 to 1.</param>
    public string Percent(decimal share) =>
        $"{(100 * share).ToString("N0", _numbers)}{(culture.TwoLetterISOLanguageName == "fr" ? NoBreakSpace : string.Empty)}%";

    /// <summary>A rate with as many decimals as it has.</summary>
    public string Rate(decimal rate) => rate.ToString("0.######", _numbers);

    /// <summary>An amount in dirhams, such as «860 MAD».</summary>
    public string Dirhams(decimal amount) => $"{Amount(amount)}{NoBreakSpace}{texts["Fees.Mad"].Value}";

    /// <summary>A word with what it stands for, such as «Présence : requise».</summary>
    public string Labelled(string label, string word) =>
        $"{label}{(culture.TwoLetterISOLanguageName == "fr" ? NoBreakSpace : string.Empty)}: {word[..1].ToLower(culture)}{word[1..]}";

    private static string Padded(int number) => number.ToString("00", CultureInfo.InvariantCulture);

    private static NumberFormatInfo NumbersOf(CultureInfo culture)
    {
        (string decimals, string groups) = culture.TwoLetterISOLanguageName switch
        {
            "fr" => (",", NarrowNoBreakSpace),
            "ar" => (",", "."),
            _ => (".", ","),
        };
        return NumberFormatInfo.ReadOnly(new NumberFormatInfo
        {
            NumberDecimalSeparator = decimals,
            NumberGroupSeparator = groups,
            DigitSubstitution = DigitShapes.None,
        });
    }

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private string Day(DateOnly date) =>
        date.Day == 1 ? texts["Date.FirstOfMonth"] : date.Day.ToString(CultureInfo.InvariantCulture);

    private string Month(DateOnly date) => Month(date.Month);
}
