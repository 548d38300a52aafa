using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Urls;

/// <summary>The URL segments of documents, so that a start does not have to compute them all again.</summary>
internal sealed class DocumentUrlRepository(IDatabase database) : IDocumentUrlRepository
{
    /// <summary>Replaces all segments of each document that is named.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments) => AddressRows.Replace<DocumentUrlRow>(
        database.Write,
        [
            .. publishedDocumentUrlSegments.Select(segment => new DocumentUrlRow
            {
                DocumentKey = segment.DocumentKey,
                LanguageId = segment.LanguageId,
                UrlSegment = segment.UrlSegment,
                IsDraft = segment.IsDraft,
                IsPrimary = segment.IsPrimary,
            }),
        ]);

    /// <summary>The segments of all documents outside the bin.</summary>
    public IEnumerable<PublishedDocumentUrlSegment> GetAll()
    {
        CmsDbContext read = database.Read;
        IQueryable<PublishedDocumentUrlSegment> segments =
            from row in read.DocumentUrls
            join node in read.Nodes on row.DocumentKey equals node.Key
            where !node.Trashed
            select new PublishedDocumentUrlSegment
            {
                DocumentKey = row.DocumentKey,
                LanguageId = row.LanguageId,
                UrlSegment = row.UrlSegment,
                IsDraft = row.IsDraft,
                IsPrimary = row.IsPrimary,
            };
        return [.. segments];
    }

    public void DeleteByDocumentKey(IEnumerable<Guid> select) => AddressRows.Delete<DocumentUrlRow>(database.Write, select);
}
