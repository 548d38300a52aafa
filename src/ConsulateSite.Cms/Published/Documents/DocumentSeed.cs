using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Cms.Published.Documents;

/// <summary>Reads the pages nearest to the root before the first visitor comes; all others are read when they are asked for.</summary>
internal sealed class DocumentSeed(
    DocumentCache cache,
    IDocumentNavigationQueryService navigation,
    IDocumentPublishStatusQueryService status,
    IOptionsMonitor<CacheSettings> settings)
{
    /// <summary>Reads as many documents as <see cref="CacheSettings.DocumentBreadthFirstSeedCount"/> allows.</summary>
    public void Load(CancellationToken cancellationToken)
    {
        CacheSettings current = settings.CurrentValue;
        foreach (Guid[] keys in Breadth().Take(current.DocumentBreadthFirstSeedCount).Chunk(Math.Max(1, current.DocumentSeedBatchSize)))
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
