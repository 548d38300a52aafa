using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Tests.Fakes;
using NSubstitute;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Sync;

namespace ConsulateSite.Web.Tests.Caching;

public sealed class ContentEvictionTests
{
    private readonly PageStore _store = new(new TestClock(), capacity: 1_000_000);
    private readonly IDocumentNavigationQueryService _navigation = Substitute.For<IDocumentNavigationQueryService>();
    private readonly ContentEviction _eviction;
    private readonly Guid _list = Guid.NewGuid();
    private readonly Guid _article = Guid.NewGuid();
    private readonly Guid _child = Guid.NewGuid();

    public ContentEvictionTests()
    {
        _eviction = new ContentEviction([_store], _navigation);
        _navigation.TryGetParentKey(_article, out Arg.Any<Guid?>()).Returns(call =>
        {
            call[1] = (Guid?)_list;
            return true;
        });
        _navigation.TryGetDescendantsKeysOrSelfKeys(_article, out Arg.Any<IEnumerable<Guid>>()).Returns(call =>
        {
            call[1] = new[] { _article, _child };
            return true;
        });
        Store("article", ContentTags.Item(_article));
        Store("child", ContentTags.Item(_child));
        Store("list", ContentTags.ChildrenOf(_list));
        Store("elsewhere", ContentTags.Item(Guid.NewGuid()));
    }

    [Fact]
    public void Publishing_drops_the_page_and_the_list_that_it_stands_in() =>
        AssertLeft(Change(TreeChangeTypes.RefreshNode, published: ["fr"]), "child", "elsewhere");

    [Fact]
    public void Unpublishing_one_language_drops_the_page_and_the_list_that_it_stands_in() =>
        AssertLeft(Change(TreeChangeTypes.RefreshNode, unpublished: ["fr"]), "child", "elsewhere");

    [Fact]
    public void Saving_a_draft_drops_nothing() =>
        AssertLeft(Change(TreeChangeTypes.RefreshNode), "article", "child", "list", "elsewhere");

    [Fact]
    public void Moving_a_branch_drops_all_pages_of_the_branch() =>
        AssertLeft(Change(TreeChangeTypes.RefreshBranch), "elsewhere");

    [Fact]
    public void Deleting_drops_the_page() => AssertLeft(Change(TreeChangeTypes.Remove), "child", "elsewhere");

    [Fact]
    public void A_change_of_everything_drops_everything() => AssertLeft(Change(TreeChangeTypes.RefreshAll));

    [Fact]
    public void A_template_for_new_documents_drops_nothing()
    {
        _eviction.Handle(Notification(new ContentCacheRefresher.JsonPayload
        {
            Key = _article,
            Blueprint = true,
            ChangeTypes = TreeChangeTypes.RefreshNode,
            PublishedCultures = ["fr"],
        }));
        AssertLeft("article", "child", "list", "elsewhere");
    }

    [Fact]
    public void Sorting_drops_the_list()
    {
        IContent sorted = Substitute.For<IContent>();
        sorted.Key.Returns(_article);
        _eviction.Handle(new ContentSortedNotification([sorted], new EventMessages()));
        AssertLeft("article", "child", "elsewhere");
    }

    [Fact]
    public void A_word_of_the_interface_drops_everything()
    {
        _eviction.Handle(new DictionaryCacheRefresherNotification(new object(), MessageType.RefreshById));
        AssertLeft();
    }

    private static ContentCacheRefresherNotification Notification(ContentCacheRefresher.JsonPayload payload) =>
        new(new[] { payload }, MessageType.RefreshByPayload);

    private ContentCacheRefresher.JsonPayload Change(TreeChangeTypes types, string[]? published = null, string[]? unpublished = null) =>
        new() { Key = _article, ChangeTypes = types, PublishedCultures = published, UnpublishedCultures = unpublished };

    private void AssertLeft(ContentCacheRefresher.JsonPayload payload, params string[] expected)
    {
        _eviction.Handle(Notification(payload));
        AssertLeft(expected);
    }

    private void AssertLeft(params string[] expected) =>
        Assert.Equal(expected, new[] { "article", "child", "list", "elsewhere" }.Where(key => _store.Find(key) is not null));

    private void Store(string key, string tag)
    {
        ContentReads reads = new(_store.Stamp);
        reads.Tag(tag);
        _store.Set(key, new StoredAnswer([], [1]), reads, reads.Begun, TimeSpan.FromHours(1));
        Assert.NotNull(_store.Find(key));
    }
}
