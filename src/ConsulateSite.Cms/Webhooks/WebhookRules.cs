using System.Text.RegularExpressions;
using ConsulateSite.Cms.Outbound;

namespace ConsulateSite.Cms.Webhooks;

/// <summary>What webhooks may be. The address is looked at again when the connection is made, because a name can lead anywhere.</summary>
internal sealed partial class WebhookRules(OutboundGuard guard) : IWebhookRules
{
    private static readonly HashSet<string> OfTransport = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Connection", "Content-Length", "Content-Type", "Transfer-Encoding", "Upgrade", "Expect", "TE", "Trailer",
    };

    public bool AcceptsAddress(string address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && guard.Accepts(uri);

    public bool AcceptsHeader(string name, string value) =>
        Token().IsMatch(name) && !OfTransport.Contains(name) && !value.Any(character => char.IsControl(character) || character > '~');

    [GeneratedRegex("^[A-Za-z0-9-]{1,100}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
