using ConsulateSite.Cms.Storage.Querying;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Redirects;

/// <summary>The addresses under which documents were found before.</summary>
internal sealed class RedirectUrlRepository(IDatabase database, TimeProvider time) : IRedirectUrlRepository
{
    internal static readonly MemberMap<RedirectUrlRow> Members = new MemberMap<RedirectUrlRow>()
        .Add(nameof(IRedirectUrl.Key), x => x.Key)
        .Add(nameof(IRedirectUrl.ContentKey), x => x.ContentKey)
        .Add(nameof(IRedirectUrl.Culture), x => x.Culture)
        .Add(nameof(IRedirectUrl.Url), x => x.Url)
        .Add(nameof(IRedirectUrl.CreateDateUtc), x => x.CreateDate);

    private IQueryable<RedirectUrlRow> Rows => database.Read.RedirectUrls;

    public IRedirectUrl? Get(Guid id) => ToEntities(Rows.Where(x => x.Key == id)).SingleOrDefault();

    public IRedirectUrl? Get(string url, Guid contentKey, string? culture)
    {
        string? stored = Normalize(culture);
        return First(NewestFirst(Rows.Where(x => x.Url == url && x.ContentKey == contentKey && x.Culture == stored)));
    }

    public IEnumerable<IRedirectUrl> GetMany(params Guid[]? ids) =>
        ToEntities(NewestFirst(ids is null or [] ? Rows : Rows.Where(x => ids.Contains(x.Key))));

    public bool Exists(Guid id) => Rows.Any(x => x.Key == id);

    public IEnumerable<IRedirectUrl> Get(IQuery<IRedirectUrl> query) => ToEntities(NewestFirst(Rows.Matching(query, Members)));

    public int Count(IQuery<IRedirectUrl>? query) => Rows.Matching(query, Members).Count();

    public void Save(IRedirectUrl entity)
    {
        CmsDbContext db = database.Write;
        RedirectUrlRow row = db.RedirectUrls.AsTracking().SingleOrDefault(x => x.Key == entity.Key)
            ?? db.RedirectUrls.Add(new RedirectUrlRow { Key = entity.Key }).Entity;
        if (entity.CreateDateUtc == default)
        {
            entity.CreateDateUtc = time.GetUtcNow().UtcDateTime;
        }

        row.ContentKey = entity.ContentKey;
        row.Culture = Normalize(entity.Culture);
        row.Url = entity.Url;
        row.CreateDate = entity.CreateDateUtc;
        db.SaveChanges();
        db.ChangeTracker.Clear();
        entity.ResetDirtyProperties();
    }

    public void Delete(IRedirectUrl entity) => Delete(entity.Key);

    public void Delete(Guid id) => database.Write.RedirectUrls.Where(x => x.Key == id).ExecuteDelete();

    public void DeleteAll() => database.Write.RedirectUrls.ExecuteDelete();

    public void DeleteContentUrls(Guid contentKey) => database.Write.RedirectUrls.Where(x => x.ContentKey == contentKey).ExecuteDelete();

    public IRedirectUrl? GetMostRecentUrl(string url) => First(NewestFirst(Rows.Where(x => x.Url == url)));

    /// <summary>The newest redirect of the culture; when it has none, the newest that is for every culture.</summary>
    public IRedirectUrl? GetMostRecentUrl(string url, string culture)
    {
        string? stored = Normalize(culture);
        return First(Rows.Where(x => x.Url == url && (x.Culture == stored || x.Culture == null))
            .OrderBy(x => x.Culture == null).ThenByDescending(x => x.CreateDate));
    }

    public Task<IRedirectUrl?> GetMostRecentUrlAsync(string url) => Task.FromResult(GetMostRecentUrl(url));

    public Task<IRedirectUrl?> GetMostRecentUrlAsync(string url, string culture) => Task.FromResult(GetMostRecentUrl(url, culture));

    public IEnumerable<IRedirectUrl> GetContentUrls(Guid contentKey) => ToEntities(NewestFirst(Rows.Where(x => x.ContentKey == contentKey)));

    public IEnumerable<IRedirectUrl> GetAllUrls(long pageIndex, int pageSize, out long total) => Page(Rows, pageIndex, pageSize, out total);

    public IEnumerable<IRedirectUrl> GetAllUrls(int rootContentId, long pageIndex, int pageSize, out long total)
    {
        IQueryable<Guid> below =
            from root in database.Read.Nodes
            where root.Id == rootContentId
            from node in database.Read.Nodes
            where node.Id == root.Id || node.Path.StartsWith(root.Path + ",")
            select node.Key;
        return Page(Rows.Where(x => below.Contains(x.ContentKey)), pageIndex, pageSize, out total);
    }

    public IEnumerable<IRedirectUrl> SearchUrls(string searchTerm, long pageIndex, int pageSize, out long total)
    {
        string term = searchTerm.Trim().ToLowerInvariant();
        return Page(Rows.Where(x => x.Url.Contains(term)), pageIndex, pageSize, out total);
    }

    private static string? Normalize(string? culture) => string.IsNullOrEmpty(culture) ? null : culture.ToLowerInvariant();

    private static IOrderedQueryable<RedirectUrlRow> NewestFirst(IQueryable<RedirectUrlRow> rows) =>
        rows.OrderByDescending(x => x.CreateDate).ThenBy(x => x.Key);

    private static RedirectUrl ToEntity(RedirectUrlRow row, int contentId)
    {
        RedirectUrl redirect = new()
        {
            Key = row.Key,
            ContentId = contentId,
            ContentKey = row.ContentKey,
            Culture = row.Culture,
            Url = row.Url,
            CreateDateUtc = row.CreateDate,
        };
        redirect.ResetDirtyProperties(rememberDirty: false);
        return redirect;
    }

    private List<IRedirectUrl> Page(IQueryable<RedirectUrlRow> rows, long pageIndex, int pageSize, out long total)
    {
        total = rows.LongCount();
        return ToEntities(NewestFirst(rows).Page(pageIndex, pageSize));
    }

    private IRedirectUrl? First(IOrderedQueryable<RedirectUrlRow> rows) => ToEntities(rows.Take(1)).FirstOrDefault();

    private List<IRedirectUrl> ToEntities(IQueryable<RedirectUrlRow> rows)
    {
        List<RedirectUrlRow> found = [.. rows];
        Dictionary<Guid, int> ids = found.Select(x => x.ContentKey).Distinct().Chunk(500)
            .SelectMany(keys => database.Read.Nodes.Where(x => keys.Contains(x.Key)).Select(x => new { x.Key, x.Id }))
            .ToDictionary(x => x.Key, x => x.Id);
        return [.. found.Select(row => ToEntity(row, ids.GetValueOrDefault(row.ContentKey)))];
    }
}
