using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Types;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Navigation;

/// <summary>In which cultures documents are published; an invariant document in all of them, one in the bin in none.</summary>
internal sealed class PublishStatusRepository(IDatabase database, ISharedContentTypes types) : IPublishStatusRepository
{
    public async Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) =>
        await StatusAsync(Of(Constants.ObjectTypes.Document).Where(row => row.Published && !row.Node.Trashed), cancellationToken);

    public Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken) =>
        StatusAsync(Constants.ObjectTypes.Document, documentKey, cancellationToken);

    /// <remarks>Names the unpublished ones too, with no culture: what is not named keeps the status that it had.</remarks>
    public async Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(
        Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        string? path = await database.Read.Nodes
            .Where(node => node.Key == rootDocumentKey)
            .Select(node => node.Path)
            .FirstOrDefaultAsync(cancellationToken);
        if (path is null)
        {
            return new Dictionary<Guid, ISet<string>>();
        }

        string below = TreeNodes.DescendantPrefix(path);
        return await StatusAsync(
            Of(Constants.ObjectTypes.Document).Where(row => row.Node.Path == path || row.Node.Path.StartsWith(below)), cancellationToken);
    }

    public async Task<IDictionary<Guid, ISet<string>>> GetAllElementPublishStatusAsync(CancellationToken cancellationToken) =>
        await StatusAsync(Of(Constants.ObjectTypes.Element).Where(row => row.Published && !row.Node.Trashed), cancellationToken);

    public Task<ISet<string>> GetElementPublishStatusAsync(Guid elementKey, CancellationToken cancellationToken) =>
        StatusAsync(Constants.ObjectTypes.Element, elementKey, cancellationToken);

    private IQueryable<ContentRow> Of(Guid objectType) => database.Read.Contents.Where(row => row.Node.ObjectType == objectType);

    private async Task<ISet<string>> StatusAsync(Guid objectType, Guid key, CancellationToken cancellationToken)
    {
        Dictionary<Guid, ISet<string>> status = await StatusAsync(Of(objectType).Where(row => row.Node.Key == key), cancellationToken);
        return status.GetValueOrDefault(key) ?? new HashSet<string>();
    }

    private async Task<Dictionary<Guid, ISet<string>>> StatusAsync(IQueryable<ContentRow> rows, CancellationToken cancellationToken)
    {
        var contents = await rows
            .Select(row => new { row.NodeId, row.Node.Key, row.ContentTypeId, Published = row.Published && !row.Node.Trashed })
            .ToListAsync(cancellationToken);
        var cultures = await (
            from culture in database.Read.DocumentCultures
            join row in rows on culture.NodeId equals row.NodeId
            where culture.Published
            select new { culture.NodeId, culture.Culture }).ToListAsync(cancellationToken);
        ILookup<int, string> published = cultures.ToLookup(x => x.NodeId, x => x.Culture);
        string[] languages = await database.Read.Languages.Select(language => language.IsoCode).ToArrayAsync(cancellationToken);
        Dictionary<int, bool> varies = contents
            .Select(content => content.ContentTypeId)
            .Distinct()
            .ToDictionary(type => type, type => types.Document(type).VariesByCulture());
        return contents.ToDictionary(
            content => content.Key,
            content => Set(content switch
            {
                { Published: false } => [],
                _ => varies[content.ContentTypeId] ? published[content.NodeId] : languages,
            }));
    }

    private static ISet<string> Set(IEnumerable<string> cultures) => new HashSet<string>(cultures, StringComparer.OrdinalIgnoreCase);
}
