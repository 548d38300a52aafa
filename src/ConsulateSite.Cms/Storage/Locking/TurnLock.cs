using Umbraco.Cms.Core.DistributedLocking;

namespace ConsulateSite.Cms.Storage.Locking;

/// <summary>A lock that lasts as long as the root scope that took it.</summary>
internal sealed class TurnLock(int lockId, DistributedLockType lockType) : IDistributedLock
{
    public int LockId => lockId;

    public DistributedLockType LockType => lockType;

    // The session gives the turn back when the root scope has committed: a nested scope must not let others in before.
    public void Dispose()
    {
    }
}
