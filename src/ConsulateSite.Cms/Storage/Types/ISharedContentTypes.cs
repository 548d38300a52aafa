using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Content types as the ambient scope sees them, not cloned: for those who read them and never hand them out.</summary>
internal interface ISharedContentTypes
{
    /// <summary>The document type.</summary>
    /// <exception cref="InvalidOperationException">There is none with this identifier.</exception>
    IContentType Document(int id);

    /// <summary>The media type.</summary>
    /// <exception cref="InvalidOperationException">There is none with this identifier.</exception>
    IMediaType Media(int id);

    /// <summary>The document type or media type; null when there is none.</summary>
    IContentTypeComposition? Find(int id);

    /// <summary>The identifiers of the types with an alias, of documents and media.</summary>
    IReadOnlyList<int> IdsOf(string alias);
}
