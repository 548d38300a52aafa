using ConsulateSite.Delivery.Caching;
using ConsulateSite.Delivery.Requests;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Delivery.Media;

/// <summary>The media outside of the bin, their places and their paths. A path is made of names, in lower case.</summary>
internal sealed class MediaTree(IPublishedMediaCache media, IMediaNavigationQueryService navigation, DeliveryRequests requests)
{
    /// <summary>A medium by its key.</summary>
    public IPublishedContent? Find(Guid key) => navigation.TryGetParentKey(key, out _) ? media.GetById(preview: false, key) : null;

    /// <summary>A medium by its path.</summary>
    public IPublishedContent? Find(string path)
    {
        IPublishedContent? found = null;
        foreach (string name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = Children(found?.Key).FirstOrDefault(child => name.Equals(child.Name, StringComparison.OrdinalIgnoreCase));
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    /// <summary>The media below one, or those that have none above them, in the editors' order.</summary>
    /// <param name="key">The key of the medium above; <c>null</c> for none.</param>
    public IEnumerable<IPublishedContent> Children(Guid? key)
    {
        requests.Current.Reads.Tag(DeliveryTags.MediaLists);
        bool isThere = key is { } parent ? navigation.TryGetChildrenKeys(parent, out IEnumerable<Guid> keys) : navigation.TryGetRootKeys(out keys);
        return isThere ? keys.Select(child => media.GetById(preview: false, child)).OfType<IPublishedContent>() : [];
    }

    /// <summary>The path by which a medium is found.</summary>
    public string PathOf(IPublishedContent item)
    {
        IEnumerable<Guid> above = navigation.TryGetAncestorsKeys(item.Key, out IEnumerable<Guid> keys) ? keys : [];
        IEnumerable<string> names = above.Reverse().Select(key => media.GetById(preview: false, key)).OfType<IPublishedContent>().Append(item)
            .Select(step => step.Name.ToLowerInvariant());
        foreach (Guid key in above)
        {
            requests.Current.Reads.Item(key);
        }

        return $"/{string.Join('/', names)}/";
    }
}
