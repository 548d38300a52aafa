using ConsulateSite.Cms.Storage.Locking;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage;

internal static class StorageBuilderExtensions
{
    /// <summary>The database, its scopes and its locks.</summary>
    /// <param name="builder">Umbraco's builder.</param>
    /// <param name="provider">The database product.</param>
    public static IUmbracoBuilder AddDatabase(this IUmbracoBuilder builder, IStorageProvider provider)
    {
        IServiceCollection services = builder.Services;
        services.AddSingleton(provider);
        services.AddPooledDbContextFactory<CmsDbContext>(provider.Configure);
        services.AddSingleton<CommitClock>();
        services.AddSingleton<WriteTurn>();
        services.AddSingleton<AmbientScope>();
        services.AddSingleton<StorageScopeProvider>();
        services.AddUnique<ICoreScopeProvider>(provider => provider.GetRequiredService<StorageScopeProvider>());
        services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<StorageScopeProvider>());
        services.AddUnique<IDistributedLockingMechanismFactory, TurnLockingMechanism>();
        services.AddSingleton<DatabaseMigrator>();
        return builder;
    }
}
