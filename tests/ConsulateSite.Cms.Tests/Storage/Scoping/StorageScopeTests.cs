using ConsulateSite.Cms.Storage.Caching;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Tests.Storage.Scoping;

public sealed class StorageScopeTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private IDatabase Database => engine.Get<IDatabase>();

    [Fact]
    public void A_completed_scope_is_stored()
    {
        string key = Write("completed", complete: true);

        Assert.True(Exists(key));
    }

    [Fact]
    public void A_scope_that_is_not_completed_leaves_nothing()
    {
        string key = Write("abandoned", complete: false);

        Assert.False(Exists(key));
    }

    [Fact]
    public void A_child_that_is_not_completed_takes_its_parent_along()
    {
        string key = NewKey("parent");
        using (ICoreScope parent = engine.Scope(complete: false))
        {
            Add(key);
            using (ICoreScope child = engine.Scope(complete: false))
            {
                Add(NewKey("child"));
            }

            parent.Complete();
        }

        Assert.False(Exists(key));
    }

    [Fact]
    public void Using_the_database_without_a_scope_says_what_to_do()
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => Database.Read);

        Assert.Contains("CreateCoreScope", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_is_not_kept_waiting_by_a_writer_and_does_not_see_its_work()
    {
        string key = NewKey("unseen");
        using ICoreScope writer = engine.Scope(complete: false);
        Add(key);

        bool seen = await OnAnotherFlow(() => Exists(key)).WaitAsync(TimeSpan.FromSeconds(5));

        Assert.False(seen);
        writer.Complete();
    }

    [Fact]
    public async Task Eight_writers_that_read_first_all_get_their_turn()
    {
        string[] keys = [.. Enumerable.Range(0, 8).Select(_ => NewKey("turn"))];

        await Task.WhenAll(keys.Select(key => OnAnotherFlow(() =>
        {
            using ICoreScope scope = engine.Scope(complete: false);
            // The read takes a snapshot that the other writers make stale before this one writes.
            Assert.DoesNotContain(Database.Read.KeyValues, row => row.Key == key);
            Thread.Yield();
            Add(key);
            scope.Complete();
            return true;
        })));

        Assert.All(keys, key => Assert.True(Exists(key)));
    }

    [Fact]
    public void Disposing_a_parent_before_its_child_is_refused()
    {
        ICoreScope parent = engine.Scope();
        ICoreScope child = engine.Scope();

        Assert.Throws<InvalidOperationException>(parent.Dispose);

        child.Dispose();
    }

    [Fact]
    public async Task A_cache_shows_a_change_to_its_own_scope_before_the_commit_and_to_others_after_it()
    {
        CommittedCache<string> cache = new(Database, engine.Get<CommitClock>());
        string key = Write("cached", complete: true);
        Assert.Equal("value", InScope(() => Load(cache, key)));

        using (ICoreScope scope = engine.Scope(complete: false))
        {
            Database.Write.KeyValues.Where(x => x.Key == key).ExecuteUpdate(x => x.SetProperty(row => row.Value, "changed"));
            cache.Invalidate();
            Assert.Equal("changed", Load(cache, key));
            Assert.Equal("value", await OnAnotherFlow(() => InScope(() => Load(cache, key))));
            scope.Complete();
        }

        Assert.Equal("changed", InScope(() => Load(cache, key)));
    }

    [Fact]
    public void What_a_scope_saw_after_its_last_change_is_not_loaded_again_when_it_is_committed()
    {
        CommittedCache<string> cache = new(Database, engine.Get<CommitClock>());
        using (ICoreScope scope = engine.Scope(complete: false))
        {
            Add(NewKey("settled"));
            cache.Invalidate();
            Assert.Equal("seen", cache.Get(() => "seen"));
            scope.Complete();
        }

        Assert.Equal("seen", InScope(() => cache.Get(() => "loaded again")));
    }

    [Fact]
    public void What_a_scope_saw_before_its_last_change_is_loaded_again_when_it_is_committed()
    {
        CommittedCache<string> cache = new(Database, engine.Get<CommitClock>());
        using (ICoreScope scope = engine.Scope(complete: false))
        {
            Add(NewKey("unsettled"));
            cache.Invalidate();
            Assert.Equal("seen", cache.Get(() => "seen"));
            cache.Invalidate();
            scope.Complete();
        }

        Assert.Equal("loaded again", InScope(() => cache.Get(() => "loaded again")));
    }

    [Fact]
    public void What_another_process_may_have_changed_meanwhile_is_loaded_again()
    {
        CommittedCache<string> cache = new(Database, engine.Get<CommitClock>());
        using (ICoreScope scope = engine.Scope(complete: false))
        {
            Add(NewKey("disturbed"));
            cache.Invalidate();
            Assert.Equal("seen", cache.Get(() => "seen"));
            cache.Drop();
            scope.Complete();
        }

        Assert.Equal("loaded again", InScope(() => cache.Get(() => "loaded again")));
    }

    [Fact]
    public void A_cache_forgets_a_change_that_was_rolled_back()
    {
        CommittedCache<string> cache = new(Database, engine.Get<CommitClock>());
        string key = Write("rolledback", complete: true);
        using (engine.Scope(complete: false))
        {
            Database.Write.KeyValues.Where(x => x.Key == key).ExecuteUpdate(x => x.SetProperty(row => row.Value, "changed"));
            cache.Invalidate();
            Assert.Equal("changed", Load(cache, key));
        }

        Assert.Equal("value", InScope(() => Load(cache, key)));
    }

    [Fact]
    public async Task A_reader_with_an_old_view_never_puts_the_old_value_back()
    {
        CommittedCache<string> cache = new(Database, engine.Get<CommitClock>());
        string key = Write("oldview", complete: true);
        using (engine.Scope())
        {
            // The snapshot is taken here, before the other flow commits.
            Assert.Equal("value", Database.Read.KeyValues.Single(x => x.Key == key).Value);
            await OnAnotherFlow(() => InScope(() =>
            {
                Database.Write.KeyValues.Where(x => x.Key == key).ExecuteUpdate(x => x.SetProperty(row => row.Value, "changed"));
                cache.Invalidate();
                return true;
            })).WaitAsync(TimeSpan.FromSeconds(5));
            Assert.Equal("value", Load(cache, key));
        }

        Assert.Equal("changed", InScope(() => Load(cache, key)));
    }

    private static string NewKey(string name) => $"{name}-{Guid.NewGuid():N}";

    private static Task<T> OnAnotherFlow<T>(Func<T> work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }

    private string Load(CommittedCache<string> cache, string key) =>
        cache.Get(() => Database.Read.KeyValues.Single(x => x.Key == key).Value!);

    private T InScope<T>(Func<T> work) => engine.InScope(work);

    private string Write(string name, bool complete)
    {
        string key = NewKey(name);
        using ICoreScope scope = engine.Scope(complete: false);
        Add(key);
        if (complete)
        {
            scope.Complete();
        }

        return key;
    }

    private void Add(string key)
    {
        Database.Write.KeyValues.Add(new KeyValueRow { Key = key, Value = "value" });
        Database.Write.SaveChanges();
    }

    private bool Exists(string key) => InScope(() => Database.Read.KeyValues.Any(x => x.Key == key));
}
