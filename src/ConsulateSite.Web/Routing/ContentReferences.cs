using ConsulateSite.Caching;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Routing;

/// <summary>
/// Notes what a document refers to, also where the target is not published now and therefore does not show. A page that leaves
/// something out must change when that something appears.
/// </summary>
internal static class ContentReferences
{
    /// <summary>Notes all that a document refers to in the reader's language.</summary>
    public static void Note(IPublishedElement content, PageContext page)
    {
        foreach (IPublishedProperty property in content.Properties)
        {
            Note(property, page);
        }
    }

    /// <summary>Notes what one property refers to.</summary>
    public static void Note(IPublishedElement content, string alias, PageContext page)
    {
        if (content.GetProperty(alias) is { } property)
        {
            Note(property, page);
        }
    }

    private static void Note(IPublishedProperty property, PageContext page)
    {
        if (property.GetSourceValue(page.Culture) is string source)
        {
            foreach (Guid key in StoredReferences.Find(source))
            {
                page.Reads.Item(key);
            }
        }
    }
}
