using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Storage.Scoping;

/// <summary>A unit of work: the root scope owns the session, its children share it.</summary>
internal sealed class StorageScope : CoreScope
{
    private readonly StorageScopeProvider _provider;
    private readonly StorageScope? _parent;
    private readonly DatabaseSession? _session;
    private readonly bool _autoComplete;
    private bool _disposed;

    public StorageScope(
        StorageScopeProvider provider,
        DatabaseSession session,
        IDistributedLockingMechanismFactory locks,
        ILoggerFactory loggers,
        FileSystems fileSystems,
        IEventAggregator events,
        RepositoryCacheMode cacheMode,
        bool? scopeFileSystems,
        IScopedNotificationPublisher? notifications,
        bool autoComplete)
        : base(locks, loggers, fileSystems, events, cacheMode, scopeFileSystems, notifications)
    {
        _provider = provider;
        _session = session;
        _autoComplete = autoComplete;
        Context = new StorageScopeContext();
    }

    public StorageScope(
        StorageScopeProvider provider,
        StorageScope parent,
        IDistributedLockingMechanismFactory locks,
        ILoggerFactory loggers,
        FileSystems fileSystems,
        IEventAggregator events,
        RepositoryCacheMode cacheMode,
        bool? scopeFileSystems,
        IScopedNotificationPublisher? notifications,
        bool autoComplete)
        : base(parent, locks, loggers, fileSystems, events, cacheMode, scopeFileSystems, notifications)
    {
        _provider = provider;
        _parent = parent;
        _autoComplete = autoComplete;
        Context = parent.Context;
    }

    public StorageScopeContext Context { get; }

    /// <summary>The session, with the locks that were asked for taken first.</summary>
    public DatabaseSession Session
    {
        get
        {
            Locks.EnsureLocks(InstanceId);
            return UnlockedSession;
        }
    }

    /// <summary>The session as it is; locks themselves are taken through it.</summary>
    public DatabaseSession UnlockedSession => _parent is null ? _session! : _parent.UnlockedSession;

    public override void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (_autoComplete && Completed is null)
        {
            Completed = true;
        }

        bool completed = Completed == true;
        Locks.ClearLocks(InstanceId);
        _provider.Leave(this, _parent);
        try
        {
            if (_parent is null)
            {
                EndSession(completed);
            }
        }
        finally
        {
            // Umbraco publishes the notifications of a root scope here: after the commit, without an ambient scope.
            base.Dispose();
        }

        if (_parent is null)
        {
            Context.ScopeExit(completed);
        }
    }

    private void EndSession(bool completed)
    {
        try
        {
            _session!.End(completed);
        }
        catch
        {
            // Nothing was stored, so nobody may be told that it was.
            Completed = false;
            throw;
        }
        finally
        {
            _session!.Dispose();
            Locks.Dispose();
        }
    }
}
