using ConsulateSite.Caching;
using System.Net;
using ConsulateSite.Delivery.Caching;
using ConsulateSite.Delivery.Tests.Hosting;

namespace ConsulateSite.Delivery.Tests.Contract;

/// <summary>A kept answer goes with what it shows, and stays when something else changes.</summary>
[Collection(DeliveryCollection.Name)]
public sealed class EvictionTests(DeliverySite site) : IAsyncLifetime
{
    private Guid _parent;
    private Guid _picked;
    private Guid _picking;

    private SampleContent Content => site.Content;

    public Task InitializeAsync()
    {
        _parent = Content.Create("Parent", Content.Home);
        _picked = Content.Create("Picked", _parent);
        _picking = Content.Create("Picking", Content.Home, ("related", SampleContent.Reference(_picked)));
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        Content.Delete(_parent);
        Content.Delete(_picking);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_publication_shows_in_the_next_answer_wherever_the_document_is_shown()
    {
        await AskEverywhereAsync();
        Content.Change(_picked, page => page.SetValue("title", "new words", "en"));
        Assert.All(await AskEverywhereAsync(), answer => Assert.DoesNotContain("new words", answer, StringComparison.Ordinal));
        Content.Publish(_picked);

        Assert.All(await AskEverywhereAsync(), answer => Assert.Contains("new words", answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_taken_away_is_gone_from_the_next_answer_and_comes_back()
    {
        Assert.All(await AskEverywhereAsync(), answer => Assert.Contains("Picked en", answer, StringComparison.Ordinal));
        Content.Unpublish(_picked);
        Assert.All(await AskEverywhereAsync(), answer => Assert.DoesNotContain("Picked en", answer, StringComparison.Ordinal));
        Content.Publish(_picked);

        Assert.All(await AskEverywhereAsync(), answer => Assert.Contains("Picked en", answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_taken_away_with_its_parent_is_gone_too()
    {
        await AskEverywhereAsync();
        Content.Unpublish(_parent);

        Assert.All(await AskEverywhereAsync(), answer => Assert.DoesNotContain("Picked en", answer, StringComparison.Ordinal));
        Content.Publish(_parent);
        Assert.All(await AskEverywhereAsync(), answer => Assert.Contains("Picked en", answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_becomes_protected_is_gone_from_the_next_answer()
    {
        await AskEverywhereAsync();
        Content.Protect(_parent);
        try
        {
            Assert.All(await AskEverywhereAsync(), answer => Assert.DoesNotContain("Picked en", answer, StringComparison.Ordinal));
        }
        finally
        {
            Content.Unprotect(_parent);
        }

        Assert.All(await AskEverywhereAsync(), answer => Assert.Contains("Picked en", answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_name_above_shows_in_every_path()
    {
        await AskEverywhereAsync();
        Content.Change(_parent, page => page.SetCultureName("Renamed", "en"));
        Content.Publish(_parent);

        Assert.All(await AskEverywhereAsync(), answer => Assert.Contains("/en/renamed/picked-en/", answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_elsewhere_and_a_draft_drop_nothing()
    {
        DeliveryStore store = site.Get<DeliveryStore>();
        Guid elsewhere = Content.Create("Elsewhere", Content.Home);
        await AskEverywhereAsync();
        long before = store.Stamp.Generation;
        Content.Change(_picked, page => page.SetValue("title", "only a draft", "en"));
        Assert.Equal(before, store.Stamp.Generation);

        string key = string.Join('\n', "item", _picking);
        store.Set(
            key,
            new StoredAnswer([], [1]),
            Reads(store, _picking, _picked, _parent),
            store.Stamp,
            TimeSpan.FromHours(1));
        Content.Change(elsewhere, page => page.SetValue("title", "new words", "en"));
        Content.Publish(elsewhere);

        Assert.NotNull(store.Find(key));
        Content.Publish(_picked);
        Assert.Null(store.Find(key));
        Content.Delete(elsewhere);
    }

    [Fact]
    public async Task An_order_that_editors_change_shows_in_the_next_answer()
    {
        Guid second = Content.Create("Second", _parent);
        string list = $"content?fetch=children:{_parent}";
        Assert.Equal(["Picked en", "Second en"], (await site.AskAsync(list, ("Accept-Language", "en"))).Names);

        Content.Sort(second, _picked);

        Assert.Equal(["Second en", "Picked en"], (await site.AskAsync(list, ("Accept-Language", "en"))).Names);
    }

    private static ContentReads Reads(DeliveryStore store, params Guid[] keys)
    {
        ContentReads reads = new(store.Stamp);
        foreach (Guid key in keys)
        {
            reads.Item(key);
        }

        return reads;
    }

    // By its key, picked and expanded, in a list of children, of descendants and of everything.
    private async Task<string[]> AskEverywhereAsync()
    {
        string[] requests =
        [
            $"content/items?id={_picked}",
            $"content/item/{_picking}?expand=properties[related]",
            $"content?fetch=children:{_parent}",
            $"content?fetch=descendants:{Content.Home}&take=100",
            "content?filter=name:picked",
        ];
        List<string> answers = [];
        foreach (string request in requests)
        {
            DeliveryResponse answer = await site.AskAsync(request, ("Accept-Language", "en"));
            answers.Add(answer.Status == HttpStatusCode.Unauthorized ? string.Empty : answer.Text);
        }

        return [.. answers];
    }
}
