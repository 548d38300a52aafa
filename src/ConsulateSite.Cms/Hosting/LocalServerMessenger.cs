using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Sync;

namespace ConsulateSite.Cms.Hosting;

/// <summary>Refreshes the caches of this process, the only one that serves the site, as soon as something changed.</summary>
internal sealed class LocalServerMessenger(RefreshTurn turn) : IServerMessenger
{
    public void Sync()
    {
        // There is no other server whose changes could be waiting.
    }

    public void SendMessages()
    {
        // Refreshes are not queued: each has been carried out when it was asked for.
    }

    public void QueueRefresh<TPayload>(ICacheRefresher refresher, TPayload[] payload)
    {
        if (refresher is not IPayloadCacheRefresher<TPayload> typed)
        {
            throw new InvalidOperationException($"{refresher.Name} does not take a payload of {typeof(TPayload).Name}.");
        }

        turn.Run(() => typed.Refresh(payload));
    }

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        turn.Run(() => Array.ForEach(instances, instance => refresher.Refresh(getNumericId(instance))));

    public void QueueRefresh<T>(ICacheRefresher refresher, Func<T, Guid> getGuidId, params T[] instances) =>
        turn.Run(() => Array.ForEach(instances, instance => refresher.Refresh(getGuidId(instance))));

    public void QueueRemove<T>(ICacheRefresher refresher, Func<T, int> getNumericId, params T[] instances) =>
        turn.Run(() => Array.ForEach(instances, instance => refresher.Remove(getNumericId(instance))));

    public void QueueRemove(ICacheRefresher refresher, params int[] numericIds) =>
        turn.Run(() => Array.ForEach(numericIds, refresher.Remove));

    public void QueueRefresh(ICacheRefresher refresher, params int[] numericIds) =>
        turn.Run(() => Array.ForEach(numericIds, refresher.Refresh));

    public void QueueRefresh(ICacheRefresher refresher, params Guid[] guidIds) =>
        turn.Run(() => Array.ForEach(guidIds, refresher.Refresh));

    public void QueueRefreshAll(ICacheRefresher refresher) => turn.Run(refresher.RefreshAll);
}
