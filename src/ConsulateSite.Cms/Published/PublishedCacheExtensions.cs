using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Published;

internal static class PublishedCacheExtensions
{
    /// <summary>The published cache, URLs, domains, navigation and the Umbraco context.</summary>
    public static IUmbracoBuilder AddPublishedCache(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
