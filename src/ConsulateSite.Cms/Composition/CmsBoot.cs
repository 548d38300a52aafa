using ConsulateSite.Cms.Storage;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Cms.Composition;

/// <summary>The order in which an instance starts; nothing listens before it is through.</summary>
internal sealed class CmsBoot(
    DatabaseMigrator migrator,
    IEnumerable<IInstallationStep> installation,
    IEnumerable<IFirstStartStep> firstStart,
    IEnumerable<ICacheWarmUp> caches,
    IDocumentNavigationManagementService documents,
    IMediaNavigationManagementService media,
    IRuntimeState runtime,
    ILogger<CmsBoot> logger)
{
    /// <summary>Starts the instance.</summary>
    /// <param name="cancellationToken">Ends the start early; what was stored stays consistent.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await StartAsync(cancellationToken);
            runtime.Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            runtime.Configure(RuntimeLevel.BootFailed, RuntimeLevelReason.BootFailedOnException, exception);
            logger.LogCritical(exception, "The start failed");
            throw;
        }
    }

    private async Task StartAsync(CancellationToken cancellationToken)
    {
        await migrator.MigrateAsync(cancellationToken);
        foreach (IInstallationStep step in installation)
        {
            await step.RunAsync(cancellationToken);
        }

        runtime.Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
        await RebuildNavigationAsync();
        foreach (ICacheWarmUp cache in caches)
        {
            await cache.WarmUpAsync(cancellationToken);
        }

        foreach (IFirstStartStep step in firstStart)
        {
            await step.RunAsync(cancellationToken);
        }
    }

    private async Task RebuildNavigationAsync()
    {
        await documents.RebuildAsync();
        await documents.RebuildBinAsync();
        await media.RebuildAsync();
        await media.RebuildBinAsync();
    }
}
