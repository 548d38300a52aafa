using ConsulateSite.Cms.Storage.Caching;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>All document types and media types as a scope sees them, their compositions resolved; shared and never changed.</summary>
internal sealed class ContentTypeSnapshot(IReadOnlyList<IContentType> documents, IReadOnlyList<IMediaType> media)
{
    public EntitySnapshot<IContentType> Documents { get; } = new(documents, type => type.Alias);

    public EntitySnapshot<IMediaType> Media { get; } = new(media, type => type.Alias);

    public IEnumerable<IContentTypeComposition> All => Documents.All.Concat<IContentTypeComposition>(Media.All);

    public IContentTypeComposition? Find(int id) => (IContentTypeComposition?)Documents.Find(id) ?? Media.Find(id);

    public IContentTypeComposition? Find(Guid key) => (IContentTypeComposition?)Documents.Find(key) ?? Media.Find(key);

    /// <summary>The type and all types that have its properties through composition, at any depth.</summary>
    public IEnumerable<IContentTypeComposition> WithDependents(int id) =>
        All.Where(type => type.Id == id || type.CompositionIds().Contains(id));
}
