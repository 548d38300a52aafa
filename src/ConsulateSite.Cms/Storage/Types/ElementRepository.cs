using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>
/// Elements of the Library, of which there are none: this product has no Library. Umbraco asks for them when a type is deleted
/// or a schedule falls due; reading says that there are none, writing is refused.
/// </summary>
internal sealed class ElementRepository : IElementRepository
{
    public int RecycleBinId => Constants.System.RecycleBinElement;

    public IElement? Get(int id) => null;

    public IElement? Get(Guid id) => null;

    public IEnumerable<IElement> GetMany(params int[]? ids) => [];

    public IEnumerable<IElement> GetMany(params Guid[]? ids) => [];

    public IEnumerable<IElement> Get(IQuery<IElement> query) => [];

    public IEnumerable<IElement> GetAllVersions(int nodeId) => [];

    public IEnumerable<IElement> GetAllVersionsSlim(int nodeId, int skip, int take) => [];

    public IEnumerable<int> GetVersionIds(int id, int topRows) => [];

    public IElement? GetVersion(int versionId) => null;

    public IEnumerable<IElement> GetRecycleBin() => [];

    public IEnumerable<IElement> GetPage(
        IQuery<IElement>? query, long pageIndex, int pageSize, out long totalRecords, IQuery<IElement>? filter, Ordering? ordering)
    {
        totalRecords = 0;
        return [];
    }

    public IEnumerable<IElement> GetPage(
        IQuery<IElement>? query, long pageIndex, int pageSize, out long totalRecords, string[]? propertyAliases, IQuery<IElement>? filter,
        Ordering? ordering) => GetPage(query, pageIndex, pageSize, out totalRecords, filter, ordering);

    public IEnumerable<IElement> GetContentForExpiration(DateTime date) => [];

    public IEnumerable<IElement> GetContentForRelease(DateTime date) => [];

    public ContentScheduleCollection GetContentSchedule(int contentId) => new();

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] contentIds) =>
        new Dictionary<int, IEnumerable<ContentSchedule>>();

    public ContentDataIntegrityReport CheckDataIntegrity(ContentDataIntegrityReportOptions options) =>
        new(new Dictionary<int, ContentDataIntegrityReportEntry>());

    public bool Exists(int id) => false;

    public bool Exists(Guid id) => false;

    public bool HasContentForExpiration(DateTime date) => false;

    public bool HasContentForRelease(DateTime date) => false;

    public bool IsPathPublished(IElement? content) => false;

    public int Count(IQuery<IElement>? query) => 0;

    public int Count(string? contentTypeAlias = null) => 0;

    public int CountChildren(int parentId, string? contentTypeAlias = null) => 0;

    public int CountDescendants(int parentId, string? contentTypeAlias = null) => 0;

    public int CountPublished(string? contentTypeAlias = null) => 0;

    public void ClearSchedule(DateTime date)
    {
        // Nothing is scheduled.
    }

    public void ClearSchedule(DateTime date, ContentScheduleAction action)
    {
        // Nothing is scheduled.
    }

    public void Save(IElement entity) => throw Refusal();

    public void Delete(IElement entity) => throw Refusal();

    public void DeleteVersion(int versionId) => throw Refusal();

    public void DeleteVersions(int nodeId, DateTime versionDate) => throw Refusal();

    public void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds) => throw Refusal();

    public void PersistContentSchedule(IPublishableContentBase content, ContentScheduleCollection schedule) => throw Refusal();

    private static NotSupportedException Refusal() => new("Elements of the Library are not part of this product.");
}
