using System.Threading.RateLimiting;

namespace ConsulateSite.Web.Features.Searching;

/// <summary>Bounds how often is searched from one address, by programs and on the page. A reader who types is far below, and many readers share an address.</summary>
internal sealed class SearchLimit(IConfiguration configuration) : IDisposable
{
    /// <summary>The setting: requests a minute from one address.</summary>
    public const string Setting = "ConsulateSite:Search:RequestsPerMinute";

    /// <summary>When somebody who was refused may ask again: the value of <c>Retry-After</c>, in seconds.</summary>
    public const string RetryAfter = "60";

    private const int Default = 1_200;

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetSlidingWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = configuration.GetValue(Setting, Default),
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 12,
            }));

    /// <summary>Counts a request.</summary>
    /// <returns>Whether it may be answered.</returns>
    public bool Allows(HttpContext http)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(http);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
