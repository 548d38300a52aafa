using System.Globalization;
using ConsulateSite.Caching;
using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Expansion;

/// <summary>
/// Maps the properties of one answer. While a property is mapped, the strategy stands within it: what the property shows of other items
/// is decided by what <c>expand</c> and <c>fields</c> name at that place.
/// </summary>
internal sealed class OutputExpansionStrategy(DeliveryRequest request, IApiPropertyRenderer renderer) : IOutputExpansionStrategy
{
    /// <summary>How many items an answer may expand. A few brackets may otherwise ask for the whole site many times over.</summary>
    public const int MostExpanded = 10_000;

    private Place _place = new(request.Expand, request.Fields, IsRoot: true);
    private int _expanded;

    public IDictionary<string, object?> MapElementProperties(IPublishedElement element) => Map(element.Properties);

    public IDictionary<string, object?> MapContentProperties(IPublishedContent content) =>
        content.ItemType == PublishedItemType.Content ? MapItem(content.Properties) : throw Unexpected(content);

    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true) =>
        media.ItemType == PublishedItemType.Media
            ? MapItem(OwnProperties.Of(media, skipUmbracoProperties))
            : throw Unexpected(media);

    private static ArgumentException Unexpected(IPublishedContent item) =>
        new(string.Create(CultureInfo.InvariantCulture, $"An item of the kind {item.ItemType} was not expected."), nameof(item));

    // An item that is only referred to shows nothing of itself but what leads to it.
    private Dictionary<string, object?> MapItem(IEnumerable<IPublishedProperty> properties)
    {
        if (_place.IsRoot)
        {
            return Map(properties);
        }

        if (_place.Expand is null)
        {
            return [];
        }

        return ++_expanded <= MostExpanded
            ? Map(properties)
            : throw new InvalidParameterException(
                QueryParameters.Expand, string.Create(CultureInfo.InvariantCulture, $"An answer can expand {MostExpanded} items at most."));
    }

    private Dictionary<string, object?> Map(IEnumerable<IPublishedProperty> properties)
    {
        Place here = _place;
        Dictionary<string, object?> values = new(StringComparer.Ordinal);
        foreach (IPublishedProperty property in properties)
        {
            PropertySelection? fields = here.Fields?.Within(property.Alias);
            if (fields is null && here.Fields is { Items.Count: > 0 })
            {
                continue;
            }

            Note(property);
            _place = new Place(here.Expand?.Within(property.Alias), fields, IsRoot: false);
            try
            {
                values[property.Alias] = renderer.GetPropertyValue(property, _place.Expand is not null);
            }
            finally
            {
                _place = here;
            }
        }

        return values;
    }

    private void Note(IPublishedProperty property)
    {
        if (property.GetSourceValue() is string source)
        {
            foreach (Guid key in StoredReferences.Find(source))
            {
                request.Reads.Item(key);
            }
        }
    }

    private sealed record Place(PropertySelection? Expand, PropertySelection? Fields, bool IsRoot);
}
