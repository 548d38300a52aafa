using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Storage.Media;

internal static class MediaStorageExtensions
{
    /// <summary>Media items and their files, relations, tags and redirects.</summary>
    public static IUmbracoBuilder AddMediaStorage(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
