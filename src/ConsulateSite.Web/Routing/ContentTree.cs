using ConsulateSite.Caching;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Routing;

/// <summary>Walks the tree of documents in the reader's language and notes what was read.</summary>
internal sealed class ContentTree(
    IDocumentNavigationQueryService navigation, IPublishedContentStatusFilteringService published)
{
    /// <summary>The published documents of a type that have nothing above them, in the editors' order.</summary>
    /// <param name="type">The alias of the type.</param>
    /// <param name="page">The request.</param>
    public IReadOnlyList<IPublishedContent> Roots(string type, PageContext page)
    {
        page.Reads.ChildrenOf(ContentTags.Root);
        return navigation.TryGetRootKeysOfType(type, out IEnumerable<Guid> keys) ? Published<IPublishedContent>(keys, page) : [];
    }

    /// <summary>The published documents below a document, in the editors' order.</summary>
    /// <typeparam name="T">The model that is wanted; others are left out.</typeparam>
    public IReadOnlyList<T> Children<T>(IPublishedContent parent, PageContext page)
        where T : IPublishedContent
    {
        page.Reads.ChildrenOf(parent.Key);
        return navigation.TryGetChildrenKeys(parent.Key, out IEnumerable<Guid> keys) ? Published<T>(keys, page) : [];
    }

    /// <summary>The published documents of a type anywhere below a document.</summary>
    /// <typeparam name="T">The model of the type.</typeparam>
    /// <param name="top">The document.</param>
    /// <param name="type">The alias of the type.</param>
    /// <param name="page">The request.</param>
    public IReadOnlyList<T> Below<T>(IPublishedContent top, string type, PageContext page)
        where T : IPublishedContent =>
        navigation.TryGetDescendantsKeysOfType(top.Key, type, out IEnumerable<Guid> keys) ? Published<T>(keys, page) : [];

    /// <summary>The published documents of a type anywhere below a document, with the lists that others may join.</summary>
    /// <typeparam name="T">The model of the type.</typeparam>
    /// <param name="top">The document.</param>
    /// <param name="type">The alias of the type.</param>
    /// <param name="holders">The aliases of the types below which documents of the type stand.</param>
    /// <param name="page">The request.</param>
    public IReadOnlyList<T> Below<T>(IPublishedContent top, string type, IEnumerable<string> holders, PageContext page)
        where T : IPublishedContent
    {
        page.Reads.ChildrenOf(top.Key);
        foreach (string holder in holders)
        {
            if (navigation.TryGetDescendantsKeysOfType(top.Key, holder, out IEnumerable<Guid> keys))
            {
                foreach (Guid key in keys)
                {
                    page.Reads.ChildrenOf(key);
                }
            }
        }

        return Below<T>(top, type, page);
    }

    /// <summary>The published documents above a document, the highest first.</summary>
    public IReadOnlyList<IPublishedContent> Ancestors(IPublishedContent content, PageContext page) =>
        navigation.TryGetAncestorsKeys(content.Key, out IEnumerable<Guid> keys)
            ? [.. Published<IPublishedContent>(keys, page).OrderBy(ancestor => ancestor.Level)]
            : [];

    /// <summary>The keys of the document that the page shows and of all above it, published or not.</summary>
    public IReadOnlySet<Guid> Here(PageContext page) =>
        page.Content is { } content && navigation.TryGetAncestorsOrSelfKeys(content.Key, out IEnumerable<Guid> keys)
            ? keys.ToHashSet()
            : new HashSet<Guid>();

    /// <summary>The document above a document.</summary>
    public IPublishedContent? Parent(IPublishedContent content, PageContext page) =>
        navigation.TryGetParentKey(content.Key, out Guid? key) && key is { } parent
            ? Published<IPublishedContent>([parent], page).FirstOrDefault()
            : null;

    private List<T> Published<T>(IEnumerable<Guid> keys, PageContext page)
    {
        Guid[] all = [.. keys];
        foreach (Guid key in all)
        {
            page.Reads.Item(key);
        }

        return [.. published.FilterAvailable(all, page.Culture).OfType<T>()];
    }
}
