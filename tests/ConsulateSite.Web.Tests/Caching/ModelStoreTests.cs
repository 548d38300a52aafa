using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Routing;
using ConsulateSite.Web.Tests.Fakes;

namespace ConsulateSite.Web.Tests.Caching;

public sealed class ModelStoreTests
{
    private readonly TestClock _clock = new();
    private readonly TestSite _site = new();
    private readonly FakeContent _document = new FakeContent("page").Named("A page");
    private readonly Guid _shown = Guid.NewGuid();
    private readonly ModelStore _store;
    private int _built;

    public ModelStoreTests() => _store = new ModelStore(_clock, capacity: 100);

    [Fact]
    public async Task A_model_serves_the_next_request_and_tells_what_it_was_made_of()
    {
        NumberedModel first = await GetAsync(Page());
        PageContext again = Page();
        Assert.Same(first, await GetAsync(again));
        Assert.Contains(ContentTags.Item(_shown), again.Reads.ToTags());
    }

    [Fact]
    public async Task A_change_of_something_shown_makes_a_new_model()
    {
        await GetAsync(Page());
        _store.Evict([ContentTags.Item(Guid.NewGuid())]);
        Assert.Equal(1, (await GetAsync(Page())).Number);
        _store.Evict([ContentTags.Item(_shown)]);
        Assert.Equal(2, (await GetAsync(Page())).Number);
    }

    [Fact]
    public async Task A_model_whose_making_began_before_a_change_is_not_kept()
    {
        await GetAsync(Page(), _ => _store.Evict([ContentTags.Item(_shown)]));
        Assert.Equal(2, (await GetAsync(Page())).Number);
    }

    [Fact]
    public async Task A_model_whose_document_was_found_before_a_change_is_not_kept()
    {
        PageContext routed = Page();
        _store.Evict([ContentTags.Item(_document.Key)]);
        await GetAsync(routed);
        Assert.Equal(2, (await GetAsync(Page())).Number);
    }

    [Fact]
    public async Task What_changes_at_a_known_moment_is_made_anew_then()
    {
        await GetAsync(Page(), page => page.Reads.Until(_clock.GetUtcNow() + TimeSpan.FromHours(1)));
        PageContext before = Page();
        await GetAsync(before);
        Assert.NotNull(before.Reads.ValidUntil);
        _clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(2, (await GetAsync(Page())).Number);
    }

    [Fact]
    public async Task Languages_and_accepted_parameters_have_models_of_their_own_and_made_up_ones_have_none()
    {
        await GetAsync(Page());
        Assert.Equal(1, (await GetAsync(Page(query: "?case=made-up"))).Number);
        Assert.Equal(2, (await GetAsync(Page(culture: "fr"))).Number);
        PageContext lost = Page(query: "?case=lost");
        lost.Parameters.Accept(PageParameters.Case, "lost");
        Assert.Equal(3, (await GetAsync(lost)).Number);
    }

    [Fact]
    public async Task A_preview_is_never_kept()
    {
        await GetAsync(Page(isPreview: true));
        Assert.Equal(2, (await GetAsync(Page(isPreview: true))).Number);
        Assert.Equal(3, (await GetAsync(Page())).Number);
    }

    private PageContext Page(string culture = "ar", string query = "", bool isPreview = false) =>
        _site.Page(culture, _document, query, isPreview, _store.Begin());

    private ValueTask<NumberedModel> GetAsync(PageContext page, Action<PageContext>? read = null) => _store.GetAsync(page, () =>
    {
        page.Reads.Item(_document.Key);
        page.Reads.Item(_shown);
        read?.Invoke(page);
        return Task.FromResult(new NumberedModel(++_built));
    });

    private sealed record NumberedModel(int Number);
}
