using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Media;

/// <summary>Media items: reading, paging, counting; storing is <see cref="MediaWriter"/>'s.</summary>
internal sealed class MediaRepository(
    IDatabase database, ISharedContentTypes types, MediaHydrator hydrator, MediaWriter writer, TimeProvider time) : IMediaRepository
{
    public int RecycleBinId => Constants.System.RecycleBinMedia;

    private IQueryable<ContentRow> Rows =>
        database.Read.Contents.Include(row => row.Node).Where(row => row.Node.ObjectType == Constants.ObjectTypes.Media);

    public void Save(IMedia entity) => writer.Save(entity);

    public void Delete(IMedia entity)
    {
        database.Write.Nodes.Where(x => x.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = time.GetUtcNow().UtcDateTime;
    }

    public IMedia? Get(int id) => One(Rows.Where(row => row.NodeId == id));

    public IMedia? Get(Guid id) => One(Rows.Where(row => row.Node.Key == id));

    public IEnumerable<IMedia> GetMany(params int[]? ids) => All(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.NodeId)) : Rows);

    public IEnumerable<IMedia> GetMany(params Guid[]? ids) => All(ids is { Length: > 0 } ? Rows.Where(row => ids.Contains(row.Node.Key)) : Rows);

    public bool Exists(int id) => Rows.Any(row => row.NodeId == id);

    public bool Exists(Guid id) => Rows.Any(row => row.Node.Key == id);

    public IEnumerable<IMedia> Get(IQuery<IMedia> query) => All(Matching(query));

    public int Count(IQuery<IMedia>? query) => Matching(query).Count();

    public IEnumerable<IMedia> GetPage(
        IQuery<IMedia>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<IMedia>? filter, Ordering? ordering) =>
        GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases: null, filter, ordering);

    public IEnumerable<IMedia> GetPage(
        IQuery<IMedia>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<IMedia>? filter, Ordering? ordering)
    {
        IQueryable<ContentRow> rows = Matching(query).Matching(filter, ContentMembers.Map);
        totalRecords = rows.LongCount();
        return hydrator.Hydrate(ContentPaging.Page(database.Read, rows, ordering, pageIndex, pageSize), propertyAliases);
    }

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds) => TreeNodes.Sort(database.Write, orderedNodeIds);

    public IEnumerable<IMedia> GetAllVersions(int nodeId) => All(Rows.Where(row => row.NodeId == nodeId));

    public IEnumerable<IMedia> GetAllVersionsSlim(int nodeId, int skip, int take) => [.. GetAllVersions(nodeId).Skip(skip).Take(take)];

    public IEnumerable<int> GetVersionIds(int id, int topRows) =>
        [.. Rows.Where(row => row.NodeId == id).OrderBy(row => row.NodeId).Select(row => row.CurrentVersionId).Take(topRows)];

    public IMedia? GetVersion(int versionId) => One(Rows.Where(row => row.CurrentVersionId == versionId));

    /// <summary>Deletes an old version. A media item has its current version alone, which stays.</summary>
    public void DeleteVersion(int versionId) => database.Write.Versions.Where(x => x.Id == versionId && !x.Current).ExecuteDelete();

    /// <summary>Deletes the versions from before a date, except the current one.</summary>
    public void DeleteVersions(int nodeId, DateTime versionDate) =>
        database.Write.Versions.Where(x => x.NodeId == nodeId && !x.Current && x.VersionDate < versionDate).ExecuteDelete();

    public IEnumerable<IMedia> GetRecycleBin() => All(Rows.Where(row => row.Node.Trashed));

    public bool RecycleBinSmells() => Rows.Any(row => row.Node.ParentId == RecycleBinId);

    public int Count(string? contentTypeAlias = null) => OfType(Rows.Where(row => !row.Node.Trashed), contentTypeAlias).Count();

    public int CountChildren(int parentId, string? contentTypeAlias = null) =>
        OfType(Rows.Where(row => row.Node.ParentId == parentId && !row.Node.Trashed), contentTypeAlias).Count();

    public int CountDescendants(int parentId, string? contentTypeAlias = null)
    {
        string prefix = TreeNodes.DescendantPrefix(TreeNodes.ParentOf(database.Read, parentId).Path);
        return OfType(Rows.Where(row => row.Node.Path.StartsWith(prefix) && !row.Node.Trashed), contentTypeAlias).Count();
    }

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) =>
        TreeIntegrity.Check(options.FixIssues ? database.Write : database.Read, Constants.ObjectTypes.Media, options.FixIssues);

    /// <summary>The item whose file has the path.</summary>
    /// <param name="mediaPath">The path below the site's root, as in <c>/media/u3kd1fz2/photo.jpg</c>.</param>
    public IMedia? GetMediaByPath(string mediaPath)
    {
        string fileName = mediaPath[(mediaPath.LastIndexOf('/') + 1)..];
        int[] candidates = [.. Rows
            .Join(database.Read.Versions, row => row.CurrentVersionId, version => version.Id, (row, version) => new { row.NodeId, version.Values })
            .Where(x => x.Values.Contains(fileName))
            .AsEnumerable()
            .Where(x => HasFile(x.Values, mediaPath))
            .Select(x => x.NodeId)];
        return candidates.Length == 0 ? null : Get(candidates[0]);
    }

    private static bool HasFile(string values, string path) => PropertyValuesJson.Read(values).Values
        .SelectMany(x => x)
        .Any(x => string.Equals(MediaFileValue.PathOf(x.Value as string), path, StringComparison.OrdinalIgnoreCase));

    private IQueryable<ContentRow> Matching(IQuery<IMedia>? query) => Rows.Matching(query, ContentMembers.Map);

    private IQueryable<ContentRow> OfType(IQueryable<ContentRow> rows, string? alias)
    {
        if (alias is null)
        {
            return rows;
        }

        IReadOnlyList<int> ids = types.IdsOf(alias);
        return rows.Where(row => ids.Contains(row.ContentTypeId));
    }

    private IMedia? One(IQueryable<ContentRow> rows) => rows.SingleOrDefault() is { } row ? hydrator.Hydrate([row]).Single() : null;

    private List<IMedia> All(IQueryable<ContentRow> rows) =>
        hydrator.Hydrate([.. rows.OrderBy(row => row.Node.Level).ThenBy(row => row.Node.SortOrder).ThenBy(row => row.NodeId)]);
}
