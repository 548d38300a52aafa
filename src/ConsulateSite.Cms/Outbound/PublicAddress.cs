using System.Net;
using System.Net.Sockets;

namespace ConsulateSite.Cms.Outbound;

/// <summary>Tells addresses that anybody on the internet can reach from those of this computer and its network.</summary>
internal static class PublicAddress
{
    // IANA's special-purpose registries, as far as they are not globally reachable.
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(text => IPNetwork.Parse(text)),
    ];

    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");
    private static readonly IPNetwork LocallyTranslated = IPNetwork.Parse("64:ff9b:1::/48");

    /// <summary>Whether the address is public. One that carries another address is as public as that.</summary>
    public static bool Is(IPAddress address)
    {
        if (Carried(address) is { } carried)
        {
            return Is(carried);
        }

        return !LocallyTranslated.Contains(address) && !Array.Exists(Special, network => network.Contains(address));
    }

    private static IPAddress? Carried(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return null;
        }

        byte[] bytes = address.GetAddressBytes();
        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
            : SixToFour.Contains(address) ? new IPAddress(bytes.AsSpan(2, 4))
            : Translated.Contains(address) ? new IPAddress(bytes.AsSpan(12, 4))
            : null;
    }
}
