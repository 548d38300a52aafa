using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Storage.Urls;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Cms.Published;

/// <summary>Fills what routing reads, each from the one before: the tree, publish states, addresses, the first pages.</summary>
internal sealed class PublishedWarmUp(
    IDocumentPublishStatusManagementService status,
    IDocumentUrlService urls,
    IDocumentUrlAliasService aliases,
    AddressUpdates addresses,
    IDocumentCacheService documents,
    IMediaCacheService media,
    IContentRoutingReadiness readiness) : ICacheWarmUp
{
    public async Task WarmUpAsync(CancellationToken cancellationToken)
    {
        await status.InitializeAsync(cancellationToken);
        await urls.InitAsync(forceEmpty: false, cancellationToken);
        await aliases.InitAsync(forceEmpty: false, cancellationToken);
        await addresses.CatchUpAsync();
        await documents.SeedAsync(cancellationToken);
        await media.SeedAsync(cancellationToken);
        readiness.MarkReady();
    }
}
