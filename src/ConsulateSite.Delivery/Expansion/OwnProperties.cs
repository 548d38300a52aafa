using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Expansion;

/// <summary>The properties of a medium that are shown as such: what Umbraco keeps of the file has members of its own.</summary>
internal static class OwnProperties
{
    private const string UmbracoPrefix = "umbraco";

    public static IEnumerable<IPublishedProperty> Of(IPublishedContent media, bool skipUmbracoProperties) =>
        media.Properties.Where(property => !skipUmbracoProperties || !property.Alias.StartsWith(UmbracoPrefix, StringComparison.Ordinal));
}
