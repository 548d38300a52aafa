using ConsulateSite.Caching;
using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Web.Routing;

/// <summary>
/// Keeps what Umbraco's router has found. To ask it takes longer than to find the page's model, and its answer can change only when
/// published content, domains or languages do; then all answers go, because an address depends on all names above it.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many addresses are kept; beyond that the oldest go, because anybody can write an address in many ways.</param>
internal sealed class RouteStore(TimeProvider time, int capacity) : IEvictable
{
    private static readonly string[] Tags = [ContentTags.Everything];

    private readonly TaggedStore<IPublishedRequest> _routes = new(time, capacity);

    /// <summary>What is found at an address: what is kept, or else what the router finds now.</summary>
    /// <param name="address">The address. Its parameters lead to no other document.</param>
    /// <param name="find">Asks the router.</param>
    public async ValueTask<IPublishedRequest> GetAsync(Uri address, Func<Uri, Task<IPublishedRequest>> find)
    {
        ContentStamp begun = _routes.Stamp;
        string key = address.GetLeftPart(UriPartial.Path);
        if (_routes.Find(key) is { } kept)
        {
            return kept.Value;
        }

        IPublishedRequest found = await find(address);
        if (LeadsToDocument(found))
        {
            _routes.Set(new TaggedEntry<IPublishedRequest>(key, found, Tags, Size: 1, Expires: null), begun);
        }

        return found;
    }

    /// <inheritdoc />
    public void Evict(IReadOnlyCollection<string> tags) => _routes.Evict(Tags);

    // The others are few, and anybody can make up as many as they like.
    private static bool LeadsToDocument(IPublishedRequest request) =>
        request is { PublishedContent: not null, Domain: not null, Culture: not null, RedirectUrl: null };
}
