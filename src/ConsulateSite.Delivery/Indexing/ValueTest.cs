using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>What the operation of a filter asks of one value. Negations ask the same, for they hold where no value passes.</summary>
internal static class ValueTest
{
    /// <summary>The test of texts.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="comparison">Which texts are the same.</param>
    /// <exception cref="ArgumentException">Texts are not compared in this way.</exception>
    public static Func<string, bool> OfText(FilterOption filter, StringComparison comparison)
    {
        string[] wanted = filter.Values;
        return filter.Operator switch
        {
            FilterOperation.Is or FilterOperation.IsNot => value => Array.Exists(wanted, text => text.Equals(value, comparison)),
            FilterOperation.Contains or FilterOperation.DoesNotContain => value => Array.Exists(wanted, text => value.Contains(text, comparison)),
            _ => throw Impossible(filter),
        };
    }

    /// <summary>The test of numbers.</summary>
    /// <param name="filter">The filter.</param>
    /// <exception cref="ArgumentException">Numbers are not compared in this way.</exception>
    /// <exception cref="FormatException">The filter has a value that is no number.</exception>
    public static Func<decimal, bool> OfNumber(FilterOption filter) => Of(filter, FieldValue.ReadNumber);

    /// <summary>The test of dates.</summary>
    /// <param name="filter">The filter.</param>
    /// <exception cref="ArgumentException">Dates are not compared in this way.</exception>
    /// <exception cref="FormatException">The filter has a value that is no date.</exception>
    public static Func<DateTime, bool> OfDate(FilterOption filter) => Of(filter, FieldValue.ReadDate);

    // Without a value nothing is said, so nothing passes.
    private static Func<TValue, bool> Of<TValue>(FilterOption filter, Func<string, TValue> read)
        where TValue : struct, IComparable<TValue>
    {
        TValue[] limits = Array.ConvertAll(filter.Values, text => read(text));
        return filter.Operator switch
        {
            FilterOperation.Is or FilterOperation.IsNot => value => Array.IndexOf(limits, value) >= 0,
            FilterOperation.GreaterThan => value => limits.Length > 0 && value.CompareTo(limits[0]) > 0,
            FilterOperation.GreaterThanOrEqual => value => limits.Length > 0 && value.CompareTo(limits[0]) >= 0,
            FilterOperation.LessThan => value => limits.Length > 0 && value.CompareTo(limits[0]) < 0,
            FilterOperation.LessThanOrEqual => value => limits.Length > 0 && value.CompareTo(limits[0]) <= 0,
            _ => throw Impossible(filter),
        };
    }

    private static ArgumentException Impossible(FilterOption filter) =>
        new($"The field '{filter.FieldName}' cannot be compared by {filter.Operator}.", nameof(filter));
}
