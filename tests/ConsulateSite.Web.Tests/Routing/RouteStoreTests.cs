using ConsulateSite.Caching;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Web.Tests.Routing;

public sealed class RouteStoreTests
{
    private static readonly Uri Address = new("https://consulate.example/fr/demarches/");

    private readonly FakeContent _document = new FakeContent("page").Named("A page");
    private readonly RouteStore _store = new(new TestClock(), capacity: 2);
    private int _asked;

    [Fact]
    public async Task What_was_found_serves_the_next_request_whatever_its_parameters()
    {
        IPublishedRequest first = await FindAsync(Address);
        Assert.Same(first, await FindAsync(new Uri(Address, "?case=lost")));
        Assert.Equal(1, _asked);
    }

    [Fact]
    public async Task Hosts_and_paths_have_answers_of_their_own()
    {
        await FindAsync(Address);
        await FindAsync(new Uri("https://elsewhere.example/fr/demarches/"));
        await FindAsync(new Uri(Address, "passeport/"));
        Assert.Equal(3, _asked);
    }

    [Fact]
    public async Task Any_change_of_content_asks_the_router_anew_because_addresses_depend_on_all_names_above()
    {
        await FindAsync(Address);
        _store.Evict([ContentTags.Item(Guid.NewGuid())]);
        await FindAsync(Address);
        Assert.Equal(2, _asked);
    }

    [Fact]
    public async Task What_was_sought_before_a_change_is_not_kept_after_it()
    {
        await FindAsync(Address, whileAsking: () => _store.Evict([ContentTags.Everything]));
        await FindAsync(Address);
        Assert.Equal(2, _asked);
    }

    [Fact]
    public async Task Addresses_without_a_document_and_redirects_are_not_kept()
    {
        await _store.GetAsync(Address, Answer(document: null));
        await _store.GetAsync(Address, Answer(_document, redirect: "/fr/ailleurs/"));
        await FindAsync(Address);
        Assert.Equal(3, _asked);
    }

    [Fact]
    public async Task Only_so_many_addresses_are_kept_and_the_oldest_goes()
    {
        await FindAsync(Address);
        await FindAsync(new Uri(Address, "un/"));
        await FindAsync(new Uri(Address, "deux/"));
        await FindAsync(new Uri(Address, "deux/"));
        Assert.Equal(3, _asked);
        await FindAsync(Address);
        Assert.Equal(4, _asked);
    }

    private ValueTask<IPublishedRequest> FindAsync(Uri address, Action? whileAsking = null) =>
        _store.GetAsync(address, Answer(_document, whileAsking: whileAsking));

    private Func<Uri, Task<IPublishedRequest>> Answer(IPublishedContent? document, string? redirect = null, Action? whileAsking = null) => address =>
    {
        _asked++;
        whileAsking?.Invoke();
        DomainAndUri domain = new(new Domain(1, "/fr", 1, "fr", isWildcard: false, sortOrder: 0), new Uri(address, "/fr"));
        return Task.FromResult<IPublishedRequest>(new PublishedRequest(
            address,
            address.AbsolutePath,
            document,
            isInternalRedirect: false,
            template: null,
            domain,
            culture: "fr",
            segment: null,
            redirect,
            responseStatusCode: null,
            cacheExtensions: null,
            headers: null,
            setNoCacheHeader: false,
            ignorePublishedContentCollisions: false));
    };
}
