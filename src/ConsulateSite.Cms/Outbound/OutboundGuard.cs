using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace ConsulateSite.Cms.Outbound;

/// <summary>
/// Lets requests out to public addresses only. A name is looked up once, when the connection is made, and the connection goes to the address
/// that was looked at: no name can lead elsewhere a moment later.
/// </summary>
public sealed class OutboundGuard(IOptionsMonitor<OutboundSettings> settings)
{
    /// <summary>Whether a request to the address could be let out, as far as its text shows.</summary>
    public bool Accepts(Uri address)
    {
        bool isPlain = address.Scheme == Uri.UriSchemeHttp && settings.CurrentValue.AllowPrivateAddresses;
        bool isSafe = address.Scheme == Uri.UriSchemeHttps;
        return address.IsAbsoluteUri && (isPlain || isSafe) && address.UserInfo.Length == 0 && (!IPAddress.TryParse(address.IdnHost, out IPAddress? ip) || IsAllowed(ip));
    }

    /// <summary>A handler for requests that follows nothing and remembers nothing.</summary>
    public SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ConnectCallback = ConnectAsync,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        MaxResponseHeadersLength = 32,
    };

    private bool IsAllowed(IPAddress address) => settings.CurrentValue.AllowPrivateAddresses || PublicAddress.Is(address);

    /// <exception cref="HttpRequestException">The name leads to no public address, or none of them answers.</exception>
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        IPAddress[] found = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellationToken);
        IPAddress[] allowed = [.. found.Where(IsAllowed)];
        if (allowed.Length == 0)
        {
            throw new HttpRequestException($"{context.DnsEndPoint.Host} is not an address on the internet.");
        }

        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
