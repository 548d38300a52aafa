using System.Globalization;
using ConsulateSite.Delivery.Tests.Hosting;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Delivery.Tests.Extensions;

/// <summary>What books are found by: every type of field that there is.</summary>
internal sealed class BookFields : IContentIndexHandler
{
    public const string Author = "author";
    public const string AuthorName = "authorName";
    public const string Title = "bookTitle";
    public const string Pages = "pages";
    public const string Issued = "issued";

    public IEnumerable<IndexFieldValue> GetFieldValues(IContent content, string? culture)
    {
        if (content.ContentType.Alias != SampleTypes.Book || content.GetValue<string>("author") is not { Length: > 0 } author)
        {
            return [];
        }

        string[] authors = author.Split(';');
        return
        [
            Field(Author, authors),
            Field(AuthorName, authors),
            Field(Title, content.GetValue<string>("title", culture) ?? string.Empty),
            Field(Pages, int.Parse(content.GetValue<string>("pages")!, CultureInfo.InvariantCulture)),
            Field(Issued, DateTime.Parse(content.GetValue<string>("issued")!, CultureInfo.InvariantCulture)),
        ];
    }

    public IEnumerable<IndexField> GetFields() =>
    [
        new() { FieldName = Author, FieldType = FieldType.StringRaw, VariesByCulture = false },
        new() { FieldName = AuthorName, FieldType = FieldType.StringSortable, VariesByCulture = false },
        new() { FieldName = Title, FieldType = FieldType.StringAnalyzed, VariesByCulture = true },
        new() { FieldName = Pages, FieldType = FieldType.Number, VariesByCulture = false },
        new() { FieldName = Issued, FieldType = FieldType.Date, VariesByCulture = false },
    ];

    private static IndexFieldValue Field(string name, params object[] values) => new() { FieldName = name, Values = values };
}
