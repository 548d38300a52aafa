using ConsulateSite.Cms.Published.Caching;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Cms.Published.Domains;

/// <summary>The host names and paths that lead to a document in one language.</summary>
internal sealed class DomainCache(IDatabase database, CommitClock clock, IDefaultCultureAccessor defaultCulture) : IDomainCache, IDomainCacheService
{
    private readonly StampedCache<bool, Domain[]> _domains = new(clock);

    public string DefaultCulture => defaultCulture.DefaultCulture;

    public IEnumerable<Domain> GetAll(bool includeWildcards) => _domains.Get(includeWildcards) ?? Load(includeWildcards);

    public IEnumerable<Domain> GetAssigned(int documentId, bool includeWildcards = false) =>
        GetAll(includeWildcards).Where(domain => domain.ContentId == documentId);

    public bool HasAssigned(int documentId, bool includeWildcards = false) => GetAssigned(documentId, includeWildcards).Any();

    public void Refresh(DomainCacheRefresher.JsonPayload[] payloads) => _domains.Clear();

    private Domain[] Load(bool includeWildcards) => database.InScope(() =>
    {
        DatabaseSession session = database.Session;
        Domain[] domains = [.. Read(session.Read()).Where(domain => includeWildcards || !domain.IsWildcard)];
        _domains.Add(includeWildcards, domains, session.ShareableAsOf);
        return domains;
    });

    private static IEnumerable<Domain> Read(CmsDbContext read)
    {
        var rows =
            from domain in read.Domains
            join language in read.Languages on domain.LanguageId equals language.Id
            where domain.RootContentId != null
            orderby domain.SortOrder, domain.Id
            select new { domain.Id, domain.DomainName, domain.RootContentId, language.IsoCode, domain.SortOrder };
        return rows.AsEnumerable().Select(row => new Domain(
            row.Id, row.DomainName, row.RootContentId!.Value, row.IsoCode, row.DomainName.StartsWith('*'), row.SortOrder));
    }
}
