using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>Documents: reading, paging, counting; storing is <see cref="DocumentWriter"/>'s.</summary>
internal class DocumentRepository(
    IDatabase database,
    ISharedContentTypes types,
    DocumentHydrator hydrator,
    DocumentWriter writer,
    DocumentVersions versions,
    DocumentSchedules schedules,
    DocumentPermissions permissions,
    TimeProvider time,
    Guid objectType) : IDocumentRepository
{
    public int RecycleBinId => Constants.System.RecycleBinContent;

    private IQueryable<ContentRow> Rows => database.Read.Contents.Include(row => row.Node).Where(row => row.Node.ObjectType == objectType);

    public void Save(IContent entity) => writer.Save(entity, objectType);

    public void Delete(IContent entity)
    {
        CmsDbContext context = database.Write;
        context.RedirectUrls.Where(x => x.ContentKey == entity.Key).ExecuteDelete();
        context.DocumentUrls.Where(x => x.DocumentKey == entity.Key).ExecuteDelete();
        context.DocumentUrlAliases.Where(x => x.DocumentKey == entity.Key).ExecuteDelete();
        context.Nodes.Where(x => x.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = time.GetUtcNow().UtcDateTime;
    }

    public IContent? Get(int id) => One(Rows.Where(row => row.NodeId == id));

    public IContent? Get(Guid id) => One(Rows.Where(row => row.Node.Key == id));

    public IEnumerable<IContent> GetMany(params int[]? ids) => ids is { Length: > 0 } ? All(Rows.Where(row => ids.Contains(row.NodeId))) : All(Rows);

    public IEnumerable<IContent> GetMany(params Guid[]? ids) => ids is { Length: > 0 } ? All(Rows.Where(row => ids.Contains(row.Node.Key))) : All(Rows);

    public bool Exists(int id) => Rows.Any(row => row.NodeId == id);

    public bool Exists(Guid id) => Rows.Any(row => row.Node.Key == id);

    public IEnumerable<IContent> Get(IQuery<IContent> query) => All(Matching(query));

    public int Count(IQuery<IContent>? query) => Matching(query).Count();

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<IContent>? filter, Ordering? ordering) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, null, filter, ordering);

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<IContent>? filter, Ordering? ordering)
    {
        IQueryable<ContentRow> rows = Matching(query).Matching(filter, ContentMembers.Map);
        totalRecords = rows.LongCount();
        return hydrator.Hydrate(ContentPaging.Page(database.Read, rows, ordering, pageIndex, pageSize), propertyAliases);
    }

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<IContent>? filter, Ordering? ordering, bool loadTemplates) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases, filter, ordering);

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds) => TreeNodes.Sort(database.Write, orderedNodeIds);

    public IEnumerable<IContent> GetAllVersions(int nodeId) => GetAllVersionsSlim(nodeId, 0, int.MaxValue);

    public IEnumerable<IContent> GetAllVersionsSlim(int nodeId, int skip, int take) =>
        Rows.FirstOrDefault(row => row.NodeId == nodeId) is { } row
            ? hydrator.Hydrate([.. versions.Ids(nodeId).Skip(skip).Take(take).Select(id => (row, id))])
            : [];

    public IEnumerable<int> GetVersionIds(int id, int topRows) => versions.Ids(id).Take(topRows);

    public IContent? GetVersion(int versionId) =>
        versions.NodeOf(versionId) is { } nodeId && Rows.FirstOrDefault(row => row.NodeId == nodeId) is { } row
            ? hydrator.Hydrate([(row, versionId)])[0]
            : null;

    public void DeleteVersion(int versionId) => versions.Delete([versionId]);

    public void DeleteVersions(int nodeId, DateTime versionDate) => versions.DeleteOlderThan(nodeId, versionDate);

    public IEnumerable<IContent> GetRecycleBin() => All(Rows.Where(row => row.Node.Trashed));

    public bool RecycleBinSmells() => Rows.Any(row => row.Node.ParentId == RecycleBinId);

    public int Count(string? contentTypeAlias = null) => OfType(Rows.Where(row => !row.Node.Trashed), contentTypeAlias).Count();

    public int CountPublished(string? contentTypeAlias = null) =>
        OfType(Rows.Where(row => !row.Node.Trashed && row.Published), contentTypeAlias).Count();

    public int CountChildren(int parentId, string? contentTypeAlias = null) =>
        OfType(Rows.Where(row => row.Node.ParentId == parentId && !row.Node.Trashed), contentTypeAlias).Count();

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        string prefix = TreeNodes.DescendantPrefix(TreeNodes.ParentOf(database.Read, parentId).Path);
        return OfType(Rows.Where(row => row.Node.Path.StartsWith(prefix) && !row.Node.Trashed), contentTypeAlias).Count();
    }

    public bool IsPathPublished(IContent? content)
    {
        if (content is null || content.Trashed)
        {
            return false;
        }

        int[] ids = [.. content.Path.Split(',').Skip(1).Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture))];
        return Rows.Count(row => ids.Contains(row.NodeId) && row.Published) == ids.Length;
    }

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) =>
        TreeIntegrity.Check(options.FixIssues ? database.Write : database.Read, objectType, options.FixIssues);

    public ContentScheduleCollection GetContentSchedule(int contentId) => schedules.Get(contentId);

    public void PersistContentSchedule(IPublishableContentBase content, ContentScheduleCollection schedule) => schedules.Replace(content.Id, schedule);

    public void ClearSchedule(DateTime date) => schedules.Clear(date, null);

    public void ClearSchedule(DateTime date, ContentScheduleAction action) => schedules.Clear(date, action);

    public bool HasContentForExpiration(DateTime date) => schedules.Due(Rows, date, ContentScheduleAction.Expire).Any();

    public bool HasContentForRelease(DateTime date) => schedules.Due(Rows, date, ContentScheduleAction.Release).Any();

    public IEnumerable<IContent> GetContentForExpiration(DateTime date) => All(schedules.Due(Rows, date, ContentScheduleAction.Expire));

    public IEnumerable<IContent> GetContentForRelease(DateTime date) => All(schedules.Due(Rows, date, ContentScheduleAction.Release));

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] contentIds) => schedules.ByIds(contentIds);

    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => permissions.Replace(permissionSet);

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) => permissions.Assign(entity.Id, permission, groupIds);

    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => permissions.Of(entityId);

    public void AddOrUpdatePermissions(ContentPermissionSet permission) => permissions.Replace(permission);

    private IQueryable<ContentRow> Matching(IQuery<IContent>? query) => Rows.Matching(query, ContentMembers.Map);

    private IQueryable<ContentRow> OfType(IQueryable<ContentRow> rows, string? alias)
    {
        if (alias is null)
        {
            return rows;
        }

        IReadOnlyList<int> ids = types.IdsOf(alias);
        return rows.Where(row => ids.Contains(row.ContentTypeId));
    }

    private IContent? One(IQueryable<ContentRow> rows) => rows.SingleOrDefault() is { } row ? hydrator.Hydrate([row]).Single() : null;

    private List<IContent> All(IQueryable<ContentRow> rows) =>
        hydrator.Hydrate([.. rows.OrderBy(row => row.Node.Level).ThenBy(row => row.Node.SortOrder).ThenBy(row => row.NodeId)]);
}
