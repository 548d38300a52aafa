using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Storage.Types;

internal static class TypeStorageExtensions
{
    /// <summary>Data types, document types, media types and their folders.</summary>
    public static IUmbracoBuilder AddTypeStorage(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
