using ConsulateSite.Cms.PropertyEditors.RichText;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>
/// Gives links with their current addresses. A link to an item that is not published is left out. Links are not cached,
/// because an address depends on the request: it is relative on the page's own host and absolute from another. A link that would run
/// script, such as one from an import, is left out too.
/// </summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class MultiUrlPickerValueConverter(
    IJsonSerializer json,
    IPublishedContentCache documents,
    IPublishedMediaCache media,
    IPublishedUrlProvider urls,
    IApiContentRouteBuilder apiRoutes,
    IApiMediaUrlProvider apiUrls)
    : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.MultiUrlPicker;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) =>
        Maximum(propertyType) == 1 ? typeof(Link) : typeof(IEnumerable<Link>);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => value?.ToString() is { } text && !string.IsNullOrWhiteSpace(text) && text != "[]",
        _ => null,
    };

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        source is not null && json.TryDeserialize(source, out StoredLink[]? links) ? links : Array.Empty<StoredLink>();

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
    {
        IEnumerable<Link> links = ((inter as StoredLink[]) ?? []).Select(link => ToLink(link, preview)).OfType<Link>();
        int maximum = Maximum(propertyType);
        return maximum == 1 ? links.FirstOrDefault() : (maximum > 0 ? links.Take(maximum) : links).ToArray();
    }

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(IEnumerable<ApiLink>);

    /// <summary>Gives a list also where one link can be picked. What follows an address stays with it.</summary>
    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding)
    {
        ApiLink[] links = [.. ((inter as StoredLink[]) ?? []).Select(link => ToApiLink(link, preview)).OfType<ApiLink>()];
        int maximum = Maximum(propertyType);
        return maximum > 0 ? links.Take(maximum).ToArray() : links;
    }

    private static int Maximum(IPublishedPropertyType propertyType) =>
        propertyType.DataType.ConfigurationAs<MultiUrlPickerConfiguration>()?.MaxNumber ?? 0;

    private Link? ToLink(StoredLink link, bool preview) => link.Udi?.EntityType switch
    {
        null => ToLink(link, LinkType.External, link.Name, link.Url),
        Constants.UdiEntityType.Media => media.GetById(preview, link.Udi.Guid) is { } file
            ? ToLink(link, LinkType.Media, file.Name, urls.GetMediaUrl(file))
            : null,
        _ => documents.GetById(preview, link.Udi.Guid) is { } page
            ? ToLink(link, LinkType.Content, page.Name, urls.GetUrl(page, culture: link.Culture))
            : null,
    };

    private ApiLink? ToApiLink(StoredLink link, bool preview) => link.Udi?.EntityType switch
    {
        null => string.IsNullOrWhiteSpace(link.Url) || !SafeAddress.IsSafeLink(link.Url + link.QueryString)
            ? null
            : ApiLink.External(link.Name, link.Url, link.QueryString, link.Target),
        Constants.UdiEntityType.Media => media.GetById(preview, link.Udi.Guid) is { } file
            ? ApiLink.Media(NameOf(link, file), apiUrls.GetUrl(file), link.QueryString, link.Target, file.Key, file.ContentType.Alias)
            : null,
        _ => documents.GetById(preview, link.Udi.Guid) is { } page && apiRoutes.Build(page, link.Culture) is { } route
            ? ToApiLink(link, page, route)
            : null,
    };

    private static ApiLink ToApiLink(StoredLink link, IPublishedContent page, IApiContentRoute route)
    {
        route.QueryString = link.QueryString;
        return ApiLink.Content(NameOf(link, page), link.QueryString, link.Target, page.Key, page.ContentType.Alias, route, link.Culture);
    }

    private static string NameOf(StoredLink link, IPublishedContent item) => string.IsNullOrWhiteSpace(link.Name) ? item.Name : link.Name;

    private static Link? ToLink(StoredLink link, LinkType type, string? itemName, string? url) => !SafeAddress.IsSafeLink(url + link.QueryString) ? null : new Link
    {
        Name = string.IsNullOrWhiteSpace(link.Name) ? itemName : link.Name,
        Target = link.Target,
        Type = type,
        Udi = link.Udi,
        Url = url + link.QueryString,
    };
}
