using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>What the backoffice shows of the history, and which versions may be cleaned up.</summary>
internal sealed class DocumentVersionRepository(IDatabase database, DocumentVersions versions) : IDocumentVersionRepository
{
    private IQueryable<ContentVersionRow> DocumentRows =>
        from version in database.Read.Versions
        join node in database.Read.Nodes on version.NodeId equals node.Id
        where node.ObjectType == Constants.ObjectTypes.Document
        select version;

    public IReadOnlyCollection<ContentVersionMeta> GetContentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount) =>
        ToMeta(DocumentRows
            .Where(x => !x.Current && !x.Published && !x.PreventCleanup && x.VersionDate < olderThan)
            .OrderBy(x => x.Id)
            .Take(maxCount ?? int.MaxValue));

    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies() => [.. database.Read.VersionCleanupPolicies
        .Select(x => new ContentVersionCleanupPolicySettings
        {
            ContentTypeId = x.ContentTypeId,
            PreventCleanup = x.PreventCleanup,
            KeepAllVersionsNewerThanDays = x.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = x.KeepLatestVersionPerDayForDays,
            Updated = x.UpdateDate,
        })];

    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(
        int contentId, long pageIndex, int pageSize, out long totalRecords, int? languageId = null)
    {
        IQueryable<ContentVersionRow> rows = DocumentRows.Where(x => x.NodeId == contentId);
        if (languageId is not null)
        {
            string? culture = database.Read.Languages.Where(x => x.Id == languageId).Select(x => x.IsoCode).FirstOrDefault();
            rows = rows.Where(x => database.Read.VersionCultures.Any(c => c.VersionId == x.Id && c.Culture == culture));
        }

        totalRecords = rows.LongCount();
        return ToMeta(rows
            .OrderByDescending(x => x.Current).ThenByDescending(x => x.VersionDate).ThenByDescending(x => x.Id)
            .Skip(checked((int)(pageIndex * pageSize)))
            .Take(pageSize));
    }

    public void DeleteVersions(IEnumerable<int> versionIds) => versions.Delete(versionIds);

    public void SetPreventCleanup(int versionId, bool preventCleanup) => database.Write.Versions
        .Where(x => x.Id == versionId)
        .ExecuteUpdate(x => x.SetProperty(version => version.PreventCleanup, preventCleanup));

    public ContentVersionMeta? Get(int versionId) => ToMeta(DocumentRows.Where(x => x.Id == versionId)).FirstOrDefault();

    private List<ContentVersionMeta> ToMeta(IQueryable<ContentVersionRow> rows) => [..
        from version in rows
        join content in database.Read.Contents on version.NodeId equals content.NodeId
        join user in database.Read.Users on version.UserId equals user.Id into users
        from user in users.DefaultIfEmpty()
        select new ContentVersionMeta(
            version.Id,
            version.NodeId,
            content.ContentTypeId,
            version.UserId,
            version.VersionDate,
            version.Published,
            version.Current,
            version.PreventCleanup,
            user == null ? string.Empty : user.Name)];
}
