using System.Data;
using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Settings;

/// <summary>
/// Domains: host names and paths that lead to a document in one language. They are read from the database each time: they
/// are few, the published cache keeps them for requests, and they vanish with their document.
/// </summary>
internal sealed class DomainRepository(IDatabase database, TimeProvider time, LanguageRepository languages)
    : CachedRepository<IDomain>(database, time), IDomainRepository
{
    // A wildcard only says which culture a branch has; it is no address, so it has no place among those.
    private const int WildcardSortOrder = -1;

    public override EntitySnapshot<IDomain> Shared => Database.InScope(
        () => new EntitySnapshot<IDomain>(Load(Database.Read), domain => domain.DomainName));

    public IDomain? GetByName(string domainName) => Copy(Shared.Find(domainName));

    public bool Exists(string domainName) => Shared.Find(domainName) is not null;

    public IEnumerable<IDomain> GetAll(bool includeWildcards) => Copies(Shared.All.Where(domain => includeWildcards || !domain.IsWildcard));

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards) =>
        Copies(Shared.All.Where(domain => domain.RootContentId == contentId && (includeWildcards || !domain.IsWildcard)));

    protected override void Invalidate()
    {
        // Nothing is kept.
    }

    protected override void Insert(CmsDbContext write, IDomain entity)
    {
        RefuseDuplicate(entity);
        entity.SortOrder = entity.IsWildcard ? WildcardSortOrder : NextSortOrder(entity);
        DomainRow row = ToRow(entity);
        write.Domains.Add(row);
        write.SaveChanges();
        entity.Id = row.Id;
        ((UmbracoDomain)entity).LanguageIsoCode = languages.GetIsoCodeById(entity.LanguageId);
    }

    protected override void Update(CmsDbContext write, IDomain entity)
    {
        RefuseDuplicate(entity);
        write.Domains.Update(ToRow(entity));
        write.SaveChanges();
        ((UmbracoDomain)entity).LanguageIsoCode = languages.GetIsoCodeById(entity.LanguageId);
    }

    protected override void Remove(CmsDbContext write, IDomain entity) => write.Domains.Where(row => row.Id == entity.Id).ExecuteDelete();

    private static DomainRow ToRow(IDomain entity) => new()
    {
        Id = entity.Id,
        Key = entity.Key,
        DomainName = entity.DomainName,
        LanguageId = entity.LanguageId,
        RootContentId = entity.RootContentId,
        SortOrder = entity.SortOrder,
    };

    private IReadOnlyList<IDomain> Load(CmsDbContext read) =>
        [.. read.Domains.OrderBy(row => row.SortOrder).ThenBy(row => row.Id).AsEnumerable().Select(ToEntity)];

    private UmbracoDomain ToEntity(DomainRow row)
    {
        UmbracoDomain domain = new(row.DomainName)
        {
            Id = row.Id,
            Key = row.Key,
            LanguageId = row.LanguageId,
            LanguageIsoCode = languages.GetIsoCodeById(row.LanguageId, throwOnNotFound: false),
            RootContentId = row.RootContentId,
            SortOrder = row.SortOrder,
        };
        domain.ResetDirtyProperties(rememberDirty: false);
        return domain;
    }

    private int NextSortOrder(IDomain entity) => Shared.All
        .Where(domain => domain.RootContentId == entity.RootContentId && !domain.IsWildcard)
        .Select(domain => domain.SortOrder).DefaultIfEmpty(-1).Max() + 1;

    private void RefuseDuplicate(IDomain entity)
    {
        if (Shared.Find(entity.DomainName) is { } same && same.Id != entity.Id)
        {
            throw new DuplicateNameException($"The domain '{entity.DomainName}' already leads to a document.");
        }
    }
}
