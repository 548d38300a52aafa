using ConsulateSite.Cms.Published.Documents;
using ConsulateSite.Cms.Published.Media;
using ConsulateSite.Cms.Published.Types;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Cms.Published.Memory;

/// <summary>Reads what of the published site is not in memory, so that the site can be read while the database is away.</summary>
internal sealed class PublishedMemory(
    DocumentSeed documents,
    MediaCache media,
    IMediaNavigationQueryService mediaTree,
    IContentTypeService documentTypes,
    IMediaTypeService mediaTypes,
    PublishedTypeCache types,
    IDomainCache domains,
    IOptionsMonitor<PublishedMemorySettings> settings)
{
    private const int Batch = 100;

    private int? _clearingsFilled;

    /// <summary>Reads what is missing. What is there already costs nothing.</summary>
    /// <param name="cancellationToken">Ends the reading between two batches.</param>
    public void Fill(CancellationToken cancellationToken)
    {
        int most = settings.CurrentValue.ItemsInMemory;
        if (most <= 0)
        {
            return;
        }

        FillTypes();
        domains.GetAll(includeWildcards: true);
        domains.GetAll(includeWildcards: false);
        documents.Load(most, Batch, cancellationToken);
        foreach (Guid[] keys in MediaKeys().Take(most).Chunk(Batch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            media.Get(keys);
        }
    }

    // Types of blocks are met only when a page that holds such a block is shown.
    private void FillTypes()
    {
        int clearings = types.Clearings;
        if (_clearingsFilled == clearings)
        {
            return;
        }

        foreach (IContentType type in documentTypes.GetAll())
        {
            types.Get(type.IsElement ? PublishedItemType.Element : PublishedItemType.Content, type.Key);
        }

        foreach (IMediaType type in mediaTypes.GetAll())
        {
            types.Get(PublishedItemType.Media, type.Key);
        }

        _clearingsFilled = clearings;
    }

    private IEnumerable<Guid> MediaKeys()
    {
        mediaTree.TryGetRootKeys(out IEnumerable<Guid> roots);
        return roots.SelectMany(root => mediaTree.TryGetDescendantsKeysOrSelfKeys(root, out IEnumerable<Guid> keys) ? keys : []);
    }
}
