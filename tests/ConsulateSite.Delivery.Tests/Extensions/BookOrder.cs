using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;

namespace ConsulateSite.Delivery.Tests.Extensions;

/// <summary>Reads <c>authorName:asc</c> and the like.</summary>
internal sealed class BookOrder : ISortHandler
{
    private static readonly string[] Fields = [BookFields.Author, BookFields.AuthorName, BookFields.Pages, BookFields.Issued];

    public bool CanHandle(string query) => Fields.Contains(query.Split(':')[0]) && query.Contains(':', StringComparison.Ordinal);

    public SortOption BuildSortOption(string sort) => new()
    {
        FieldName = sort.Split(':')[0],
        Direction = sort.EndsWith(":desc", StringComparison.Ordinal) ? Direction.Descending : Direction.Ascending,
    };
}
