using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core.DistributedLocking;

namespace ConsulateSite.Cms.Storage.Locking;

/// <summary>
/// Umbraco's named locks on a database with one writer: a write lock is the turn to write, a read lock is the
/// snapshot that every transaction has anyway.
/// </summary>
internal sealed class TurnLockingMechanism(AmbientScope ambient) : IDistributedLockingMechanism, IDistributedLockingMechanismFactory
{
    public bool Enabled => true;

    public IDistributedLockingMechanism DistributedLockingMechanism => this;

    public IDistributedLock ReadLock(int lockId, TimeSpan? obtainLockTimeout = null) =>
        new TurnLock(lockId, DistributedLockType.ReadLock);

    public IDistributedLock WriteLock(int lockId, TimeSpan? obtainLockTimeout = null)
    {
        StorageScope scope = ambient.Current ?? throw new InvalidOperationException($"Write lock {lockId} was asked for outside a scope.");
        scope.UnlockedSession.TakeTurn(obtainLockTimeout);
        return new TurnLock(lockId, DistributedLockType.WriteLock);
    }
}
