using System.Net;
using System.Threading.RateLimiting;

namespace ConsulateSite.Web.Images;

/// <summary>Keeps one reader from having everything computed that can be asked for.</summary>
internal sealed class ComputationLimit(ImageSettings settings) : IDisposable
{
    private const int PerSecond = 5;

    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = settings.Burst,
            TokensPerPeriod = PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));

    /// <summary>Whether another variant may be computed for somebody.</summary>
    /// <param name="address">Where the request comes from; <c>null</c> when it comes from no network.</param>
    public bool Allows(IPAddress? address)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(address ?? IPAddress.None);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
