using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Routing;

/// <summary>Names of documents by language.</summary>
internal static class ContentNames
{
    /// <summary>The name in a language; <c>null</c> when the document does not exist in it.</summary>
    public static string? NameIn(this IPublishedContent content, string culture) =>
        content.Cultures.TryGetValue(culture, out PublishedCultureInfo? info) ? info.Name : null;
}
