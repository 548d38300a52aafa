using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace ConsulateSite.Web.Hosting;

/// <summary>Bounds how often something is asked for from one address on the network. What it counts is in memory only, and for a minute.</summary>
/// <param name="perMinute">Tells how often, when an address is seen first.</param>
internal abstract class AddressLimit(Func<int> perMinute) : IDisposable
{
    private const int NetworkBytes = 8;

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetSlidingWindowLimiter(
            NetworkOf(http),
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = perMinute(),
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 12,
            }));

    /// <summary>
    /// Where a request comes from: the address, and in version 6 of the protocol the first half of it, since whoever has a line has all
    /// addresses of the other half.
    /// </summary>
    public static string NetworkOf(HttpContext http)
    {
        IPAddress? address = http.Connection.RemoteIpAddress;
        if (address is not { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false })
        {
            return address?.ToString() ?? string.Empty;
        }

        byte[] network = address.GetAddressBytes();
        Array.Clear(network, NetworkBytes, network.Length - NetworkBytes);
        return new IPAddress(network).ToString();
    }

    /// <summary>Counts a request.</summary>
    /// <returns>Whether it may be answered.</returns>
    public bool Allows(HttpContext http)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(http);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
