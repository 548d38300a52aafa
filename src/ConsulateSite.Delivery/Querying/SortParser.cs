using ConsulateSite.Delivery.Indexing;
using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Querying;

/// <summary>Reads <c>name:asc</c> and the like.</summary>
internal static class SortParser
{
    /// <summary>The orders of documents.</summary>
    public static readonly IReadOnlyList<string> OfDocuments =
        [IndexFields.CreateDate, IndexFields.Level, IndexFields.Name, IndexFields.SortOrder, IndexFields.UpdateDate];

    /// <summary>The orders of media.</summary>
    public static readonly IReadOnlyList<string> OfMedia = [IndexFields.CreateDate, IndexFields.Name, IndexFields.SortOrder, IndexFields.UpdateDate];

    /// <summary>Reads an order.</summary>
    /// <param name="sort">The order as the caller writes it.</param>
    /// <param name="fields">The fields that there are.</param>
    /// <returns>The order; <c>null</c> when it is none of those that there are.</returns>
    public static SortOption? TryParse(string sort, IReadOnlyList<string> fields)
    {
        string[] parts = sort.Split(':');
        return parts is [string field, ("asc" or "desc") and string direction] && fields.Contains(field, StringComparer.Ordinal)
            ? new SortOption { FieldName = field, Direction = direction == "asc" ? Direction.Ascending : Direction.Descending }
            : null;
    }

    /// <summary>What the caller of an unknown order is told.</summary>
    /// <param name="sort">The order as the caller writes it.</param>
    /// <param name="fields">The fields that there are.</param>
    public static InvalidParameterException Unknown(string sort, IReadOnlyList<string> fields) =>
        new(QueryParameters.Sort, $"'{sort}' is no order. There are {string.Join(", ", fields)}, each with :asc or :desc.");
}
