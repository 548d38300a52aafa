using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>A set of records that are made of the documents of one type.</summary>
/// <typeparam name="TContent">The model of the documents.</typeparam>
/// <typeparam name="TRecord">The type of the records.</typeparam>
/// <param name="documents">Finds the documents.</param>
internal abstract class Dataset<TContent, TRecord>(DataDocuments documents) : IDataset
    where TContent : IPublishedContent
    where TRecord : DataRecord
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public abstract string DocumentType { get; }

    /// <inheritdoc />
    public Type RecordType => typeof(TRecord);

    /// <inheritdoc />
    public IReadOnlyList<DataRecord> Read(PageContext page) => [.. Documents.Of<TContent>(DocumentType, page).SelectMany(document => Records(document, page))];

    /// <summary>Finds the documents, and what others of them may be named.</summary>
    protected DataDocuments Documents { get; } = documents;

    /// <summary>The records that a document gives.</summary>
    protected abstract IEnumerable<TRecord> Records(DataDocument<TContent> document, PageContext page);
}
