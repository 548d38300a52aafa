using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>Document types and media types together.</summary>
internal sealed class ContentTypeCommonRepository(ContentTypeCache types) : IContentTypeCommonRepository
{
    public IEnumerable<IContentTypeComposition> GetAllTypes() =>
        [.. types.Current.All.Select(type => (IContentTypeComposition)type.DeepClone())];

    public void ClearCache() => types.Drop();
}
