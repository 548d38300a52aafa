using System.Globalization;
using ConsulateSite.Cms.Published.Caching;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Published.Types;

/// <summary>The published content types of documents, elements and media, made when they are first asked for.</summary>
internal sealed class PublishedTypeCache(
    IDatabase database,
    CommitClock clock,
    IPublishedContentTypeFactory factory,
    IContentTypeService documentTypes,
    IMediaTypeService mediaTypes) : IPublishedContentTypeCache
{
    private readonly StampedCache<int, IPublishedContentType> _byId = new(clock);
    private readonly StampedCache<Guid, IPublishedContentType> _byKey = new(clock);
    private readonly StampedCache<(bool Media, string Alias), IPublishedContentType> _byAlias = new(clock);

    private int _clearings;

    /// <summary>How often the types have been dropped.</summary>
    public int Clearings => Volatile.Read(ref _clearings);

    public void ClearAll()
    {
        factory.NotifyDataTypeChanges();
        ClearTypes();
    }

    // A type is part of every type that is composed of it, and types are few: they are made anew together.
    public void ClearContentType(int id) => ClearTypes();

    public void ClearContentTypes(IEnumerable<int> ids) => ClearTypes();

    public void ClearDataType(int id) => ClearByDataTypeId(id);

    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id)
    {
        // First the data type: a type made in between would keep it.
        factory.NotifyDataTypeChanges(id);
        IPublishedContentType[] affected = [.. _byId.Values.Where(type => type.PropertyTypes.Any(property => property.DataType.Id == id))];
        ClearTypes();
        return affected;
    }

    /// <summary>The published content type.</summary>
    /// <exception cref="ArgumentException">There is no such type.</exception>
    public IPublishedContentType Get(PublishedItemType itemType, Guid key) =>
        _byKey.Get(key) ?? Load(
            () => IsMedia(itemType) ? mediaTypes.Get(key) : documentTypes.Get(key), itemType, key.ToString());

    /// <summary>The published content type.</summary>
    /// <exception cref="ArgumentException">There is no such type.</exception>
    public IPublishedContentType Get(PublishedItemType itemType, string alias) =>
        _byAlias.Get((IsMedia(itemType), alias.ToUpperInvariant())) ?? Load(
            () => IsMedia(itemType) ? mediaTypes.Get(alias) : documentTypes.Get(alias), itemType, alias);

    /// <summary>The published content type.</summary>
    /// <exception cref="ArgumentException">There is no such type.</exception>
    public IPublishedContentType Get(PublishedItemType itemType, int id) =>
        _byId.Get(id) ?? Load(
            () => IsMedia(itemType) ? mediaTypes.Get(id) : documentTypes.Get(id), itemType, id.ToString(CultureInfo.InvariantCulture));

    private static bool IsMedia(PublishedItemType itemType) => itemType switch
    {
        PublishedItemType.Media => true,
        PublishedItemType.Content or PublishedItemType.Element => false,
        _ => throw new NotSupportedException($"Published content types of kind {itemType} are not part of this product."),
    };

    private void ClearTypes()
    {
        _byId.Clear();
        _byKey.Clear();
        _byAlias.Clear();
        // Last: who sees the new number finds nothing old any more.
        Interlocked.Increment(ref _clearings);
    }

    private IPublishedContentType Load(Func<IContentTypeComposition?> find, PublishedItemType itemType, string name) => database.InScope(() =>
    {
        DatabaseSession session = database.Session;
        session.Read();
        IContentTypeComposition type = find() ?? throw new ArgumentException($"There is no {itemType} type '{name}'.", nameof(name));
        IPublishedContentType published = factory.CreateContentType(type);
        long asOf = session.ShareableAsOf;
        _byId.Add(type.Id, published, asOf);
        _byKey.Add(type.Key, published, asOf);
        _byAlias.Add((IsMedia(itemType), type.Alias.ToUpperInvariant()), published, asOf);
        return published;
    });
}
