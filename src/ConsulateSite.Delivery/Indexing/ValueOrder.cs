using System.Globalization;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Indexing;

/// <summary>Orders documents by a field that handlers of the site added. Those without a value come first.</summary>
internal static class ValueOrder
{
    /// <summary>What of the values of a field is compared: the first one.</summary>
    /// <param name="values">The values.</param>
    /// <param name="type">The type of the field.</param>
    /// <param name="names">The rules of the language, which order texts that are not raw.</param>
    public static object? FirstOf(object[] values, FieldType type, CompareInfo names) => values switch
    {
        [] => null,
        [string text, ..] when type != FieldType.StringRaw => names.GetSortKey(text, CompareOptions.IgnoreCase),
        _ => values[0],
    };

    /// <summary>Compares what two documents have in the same field.</summary>
    public static int Compare(object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (SortKey key, SortKey otherKey) => SortKey.Compare(key, otherKey),
        (string text, string otherText) => string.CompareOrdinal(text, otherText),
        _ => ((IComparable)one).CompareTo(other),
    };
}
