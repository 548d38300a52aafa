using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Settings;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Keeps all document types and media types in memory; they are read anew when one of them, a data type or a template changes.</summary>
internal sealed class ContentTypeCache : ISharedContentTypes
{
    private readonly IDatabase _database;
    private readonly ContentTypeReader _reader;
    private readonly CommittedCache<ContentTypeSnapshot> _cache;

    public ContentTypeCache(
        IDatabase database, CommitClock clock, ContentTypeReader reader, DataTypeRepository dataTypes, TemplateRepository templates)
    {
        _database = database;
        _reader = reader;
        _cache = new CommittedCache<ContentTypeSnapshot>(database, clock);
        dataTypes.OnChange(Invalidate);
        templates.OnChange(Invalidate);
    }

    /// <summary>The types as the ambient scope sees them.</summary>
    public ContentTypeSnapshot Current => _database.InScope(() => _cache.Get(() => _reader.Read(_database.Read)));

    /// <summary>Says that the ambient scope has changed a type.</summary>
    public void Invalidate() => _cache.Invalidate();

    /// <summary>Forgets the types, because another process has changed the database.</summary>
    public void Drop() => _cache.Drop();

    public IContentType Document(int id) =>
        Current.Documents.Find(id) ?? throw new InvalidOperationException($"There is no document type {id}.");

    public IMediaType Media(int id) =>
        Current.Media.Find(id) ?? throw new InvalidOperationException($"There is no media type {id}.");

    public IContentTypeComposition? Find(int id) => Current.Find(id);

    public IReadOnlyList<int> IdsOf(string alias) =>
        [.. Current.All.Where(type => string.Equals(type.Alias, alias, StringComparison.OrdinalIgnoreCase)).Select(type => type.Id)];
}
