using System.Data;
using ConsulateSite.Cms.Storage.Querying;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Storage.Scoping;

/// <summary>Opens scopes and knows the one that is ambient in the current flow of execution.</summary>
internal sealed class StorageScopeProvider(
    IDbContextFactory<CmsDbContext> contexts,
    IStorageProvider storage,
    WriteTurn turn,
    CommitClock clock,
    AmbientScope ambient,
    IDistributedLockingMechanismFactory locks,
    ILoggerFactory loggers,
    FileSystems fileSystems,
    Lazy<IEventAggregator> events) : ICoreScopeProvider, IDatabase
{
    public IScopeContext? Context => ambient.Current?.Context;

    public ICoreScopeProvider Scopes => this;

    public DatabaseSession Session => Current.Session;

    public CmsDbContext Read => Current.Session.Read();

    public CmsDbContext Write => Current.Session.Write();

    private StorageScope Current =>
        ambient.Current ?? throw new InvalidOperationException("The database was used outside a scope; open one with ICoreScopeProvider.CreateCoreScope.");

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        StorageScope? parent = ambient.Current;
        StorageScope scope = parent is null
            ? new StorageScope(
                this, new DatabaseSession(contexts, storage, turn, clock), locks, loggers, fileSystems, events.Value,
                repositoryCacheMode, scopeFileSystems, scopedNotificationPublisher, autoComplete)
            : new StorageScope(
                this, parent, locks, loggers, fileSystems, events.Value,
                repositoryCacheMode, scopeFileSystems, scopedNotificationPublisher, autoComplete);
        ambient.Current = scope;
        return scope;
    }

    public IQuery<T> CreateQuery<T>() => new ExpressionQuery<T>();

    public T InScope<T>(Func<T> read)
    {
        if (ambient.Current is not null)
        {
            return read();
        }

        using ICoreScope scope = CreateCoreScope(autoComplete: true);
        return read();
    }

    /// <summary>Makes the parent ambient again.</summary>
    /// <exception cref="InvalidOperationException">A child scope is still open.</exception>
    public void Leave(StorageScope scope, StorageScope? parent)
    {
        if (ambient.Current != scope)
        {
            throw new InvalidOperationException("Scopes must be disposed in the reverse order of their creation, in the flow that created them.");
        }

        ambient.Current = parent;
    }
}
