using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Cms.Published.Documents;

/// <summary>Reads published pages, those nearest to the root first, before a visitor asks for them.</summary>
internal sealed class DocumentSeed(
    DocumentCache cache,
    IDocumentNavigationQueryService navigation,
    IDocumentPublishStatusQueryService status,
    IOptionsMonitor<CacheSettings> settings)
{
    /// <summary>Reads as many documents as <see cref="CacheSettings.DocumentBreadthFirstSeedCount"/> allows.</summary>
    public void Load(CancellationToken cancellationToken) =>
        Load(settings.CurrentValue.DocumentBreadthFirstSeedCount, Math.Max(1, settings.CurrentValue.DocumentSeedBatchSize), cancellationToken);

    /// <summary>Reads documents; those in memory are not read again.</summary>
    /// <param name="most">How many, counted from the root.</param>
    /// <param name="batch">How many at a time.</param>
    /// <param name="cancellationToken">Ends the reading between two batches.</param>
    public void Load(int most, int batch, CancellationToken cancellationToken)
    {
        foreach (Guid[] keys in Breadth().Take(most).Chunk(batch))
        {
            cancellationToken.ThrowIfCancellationRequested();
            cache.Get(keys, preview: false);
        }
    }

    private IEnumerable<Guid> Breadth()
    {
        navigation.TryGetRootKeys(out IEnumerable<Guid> roots);
        Queue<Guid> queue = new(roots);
        while (queue.TryDequeue(out Guid key))
        {
            if (!status.IsPublishedInAnyCulture(key))
            {
                continue;
            }

            yield return key;
            if (navigation.TryGetChildrenKeys(key, out IEnumerable<Guid> children))
            {
                foreach (Guid child in children)
                {
                    queue.Enqueue(child);
                }
            }
        }
    }
}
