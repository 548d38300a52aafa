using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Cms.Published.Routing;

/// <summary>Whether the caches that routing reads have been filled.</summary>
internal sealed class ContentRoutingReadiness : IContentRoutingReadiness
{
    private volatile bool _ready;

    public bool IsReady => _ready;

    public void MarkReady() => _ready = true;
}
