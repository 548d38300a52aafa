using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>Decides whether a document passes a filter.</summary>
internal static class RowFilter
{
    /// <summary>What a filter asks of a document.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="fields">The types of the fields that handlers of the site added.</param>
    /// <exception cref="ArgumentException">There is no such field, or it is not compared in this way.</exception>
    public static Func<Row, bool> Of(FilterOption filter, IReadOnlyDictionary<string, FieldType> fields)
    {
        Func<Row, bool> holds = filter.FieldName switch
        {
            IndexFields.ContentType => On(row => row.Document.ContentType, ValueTest.OfText(filter, StringComparison.OrdinalIgnoreCase)),
            IndexFields.Name => On(row => row.Language.Name, ValueTest.OfText(filter, StringComparison.OrdinalIgnoreCase)),
            IndexFields.CreateDate => On(row => row.Document.CreateDate, ValueTest.OfDate(filter)),
            IndexFields.UpdateDate => On(row => row.Language.UpdateDate, ValueTest.OfDate(filter)),
            IndexFields.Level => On(row => row.Document.Level, ValueTest.OfNumber(filter)),
            IndexFields.SortOrder => On(row => row.Document.SortOrder, ValueTest.OfNumber(filter)),
            { } field => fields.TryGetValue(field, out FieldType type)
                ? OnField(filter, type)
                : throw new ArgumentException($"Nothing is filtered by '{field}'. A field is known when an IContentIndexHandler names it.", nameof(filter)),
        };
        return filter.Operator is FilterOperation.IsNot or FilterOperation.DoesNotContain ? row => !holds(row) : holds;
    }

    private static Func<Row, bool> OnField(FilterOption filter, FieldType type) => type switch
    {
        FieldType.Number => Among(filter.FieldName, ValueTest.OfNumber(filter)),
        FieldType.Date => Among(filter.FieldName, ValueTest.OfDate(filter)),
        FieldType.StringRaw => Among(filter.FieldName, ValueTest.OfText(filter, StringComparison.Ordinal)),
        _ => Among(filter.FieldName, ValueTest.OfText(filter, StringComparison.OrdinalIgnoreCase)),
    };

    private static Func<Row, bool> On<TValue>(Func<Row, TValue> value, Func<TValue, bool> test) => row => test(value(row));

    private static Func<Row, bool> Among<TValue>(string field, Func<TValue, bool> test) =>
        row => Array.Exists(row.Language.Fields.Of(field), value => test((TValue)value));
}
