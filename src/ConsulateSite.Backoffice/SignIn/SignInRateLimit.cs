using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>Bounds how fast passwords and codes can be tried from one address.</summary>
internal sealed class SignInRateLimit(IOptions<SignInSettings> settings) : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        RateLimitPartition.GetSlidingWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = settings.Value.AttemptsPerMinute,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 6,
            }));

    /// <summary>Counts an attempt.</summary>
    /// <returns>Whether it may be made.</returns>
    public bool Allows(HttpContext context)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
