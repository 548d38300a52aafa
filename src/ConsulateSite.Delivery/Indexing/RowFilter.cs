using System.Globalization;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>Decides whether a document passes a filter.</summary>
internal static class RowFilter
{
    /// <summary>What a filter asks of a document.</summary>
    /// <param name="filter">The filter.</param>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public static Func<Row, bool> Of(FilterOption filter) => filter.FieldName switch
    {
        IndexFields.ContentType => Negated(filter, OneOf(filter.Values)),
        IndexFields.Name => Negated(filter, row => Array.Exists(filter.Values, value => row.Language.Name.Contains(value, StringComparison.OrdinalIgnoreCase))),
        IndexFields.CreateDate => Compared(filter, row => row.Document.CreateDate),
        IndexFields.UpdateDate => Compared(filter, row => row.Language.UpdateDate),
        _ => throw new ArgumentException($"Nothing is filtered by {filter.FieldName}.", nameof(filter)),
    };

    private static Func<Row, bool> OneOf(string[] types)
    {
        HashSet<string> wanted = new(types, StringComparer.OrdinalIgnoreCase);
        return row => wanted.Contains(row.Document.ContentType);
    }

    private static Func<Row, bool> Negated(FilterOption filter, Func<Row, bool> holds) =>
        filter.Operator is FilterOperation.IsNot or FilterOperation.DoesNotContain ? row => !holds(row) : holds;

    private static Func<Row, bool> Compared(FilterOption filter, Func<Row, DateTime> value)
    {
        DateTime limit = DateTime.Parse(filter.Values[0], CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
        return filter.Operator switch
        {
            FilterOperation.GreaterThan => row => value(row) > limit,
            FilterOperation.GreaterThanOrEqual => row => value(row) >= limit,
            FilterOperation.LessThan => row => value(row) < limit,
            _ => row => value(row) <= limit,
        };
    }
}
