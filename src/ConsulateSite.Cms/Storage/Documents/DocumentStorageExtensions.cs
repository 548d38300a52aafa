using Umbraco.Cms.Core.DependencyInjection;

namespace ConsulateSite.Cms.Storage.Documents;

internal static class DocumentStorageExtensions
{
    /// <summary>Documents, their versions, blueprints and the tree of entities.</summary>
    public static IUmbracoBuilder AddDocumentStorage(this IUmbracoBuilder builder)
    {
        return builder;
    }
}
