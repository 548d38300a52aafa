using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Routing;

internal static class PublicPages
{
    /// <summary>Whether the public can read a page: it is published in the language, and so is all that stands above it.</summary>
    /// <param name="status">What is published.</param>
    /// <param name="page">The key of the page.</param>
    /// <param name="culture">The culture of the language, such as <c>fr</c>.</param>
    public static bool IsPublic(this IDocumentPublishStatusQueryService status, Guid page, string culture) =>
        status.IsPublished(page, culture) && status.HasPublishedAncestorPath(page, culture);
}
