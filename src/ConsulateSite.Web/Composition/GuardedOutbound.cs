using ConsulateSite.Cms.Outbound;
using ConsulateSite.Partners.News;

namespace ConsulateSite.Web.Composition;

/// <summary>The way out that webhooks take, for feeds.</summary>
internal sealed class GuardedOutbound(OutboundGuard guard) : IOutbound
{
    public bool Accepts(Uri address) => guard.Accepts(address);

    public SocketsHttpHandler CreateHandler() => guard.CreateHandler();
}
