using ConsulateSite.Delivery.Expansion;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Delivery.Webhooks;

/// <summary>
/// Maps properties outside of any request of this interface, as for webhooks: an item with all of its own, and nothing of the items that it
/// refers to but what leads to them. May be used by several threads at once; what maps an item does so on one thread.
/// </summary>
internal sealed class DetachedExpansionStrategy(IApiPropertyRenderer renderer, IUmbracoContextFactory contexts) : IOutputExpansionStrategy, IDisposable
{
    private readonly ThreadLocal<bool> _isWithin = new();

    /// <summary>Whether an item is being mapped on this thread.</summary>
    public bool IsMapping => _isWithin.Value;

    public IDictionary<string, object?> MapElementProperties(IPublishedElement element) => Map(element.Properties);

    public IDictionary<string, object?> MapContentProperties(IPublishedContent content) => MapItem(content.Properties);

    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true) =>
        MapItem(OwnProperties.Of(media, skipUmbracoProperties));

    public void Dispose() => _isWithin.Dispose();

    private Dictionary<string, object?> MapItem(IEnumerable<IPublishedProperty> properties) => _isWithin.Value ? [] : Map(properties);

    private Dictionary<string, object?> Map(IEnumerable<IPublishedProperty> properties)
    {
        bool wasWithin = _isWithin.Value;
        _isWithin.Value = true;
        try
        {
            // Addresses can be made for a request only, and news may come from a clock.
            using UmbracoContextReference context = contexts.EnsureUmbracoContext();
            return properties.ToDictionary(property => property.Alias, property => renderer.GetPropertyValue(property, expanding: false), StringComparer.Ordinal);
        }
        finally
        {
            _isWithin.Value = wasWithin;
        }
    }
}
