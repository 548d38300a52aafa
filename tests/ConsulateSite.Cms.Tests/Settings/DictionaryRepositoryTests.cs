using System.Data;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Tests.Settings;

public sealed class DictionaryRepositoryTests : IAsyncLifetime
{
    private readonly EngineFixture _engine = new();
    private readonly Language _arabic = new("ar", "Arabic") { IsDefault = true };
    private readonly Language _french = new("fr", "French");

    private IDictionaryRepository Dictionary => _engine.Get<IDictionaryRepository>();

    private ILanguageRepository Languages => _engine.Get<ILanguageRepository>();

    public async Task InitializeAsync()
    {
        await _engine.InstallAsync();
        _engine.InScope(() =>
        {
            Languages.Save(_arabic);
            Languages.Save(_french);
        });
    }

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task Every_member_is_read_back_by_another_process()
    {
        DictionaryItem parent = Save(new DictionaryItem("search"));
        DictionaryItem saved = Save(new DictionaryItem(parent.Key, "search.placeholder")
        {
            Translations = [new DictionaryTranslation(_arabic, "ابحث"), new DictionaryTranslation(_french, "Rechercher")],
        });

        await _engine.StopAsync();
        IDictionaryItem read = _engine.InScope(() => Dictionary.Get(saved.Id))!;

        Assert.Equal((saved.Key, parent.Key, "search.placeholder"), (read.Key, read.ParentId, read.ItemKey));
        Assert.Equal((saved.CreateDate, saved.UpdateDate), (read.CreateDate, read.UpdateDate));
        Assert.Equal([("ar", "ابحث"), ("fr", "Rechercher")], read.Translations.Select(text => (text.LanguageIsoCode, text.Value)));
        Assert.Equal(saved.Translations.Select(text => text.Key), read.Translations.Select(text => text.Key));
        Assert.False(((DictionaryItem)read).IsDirty());
    }

    [Fact]
    public void What_is_saved_replaces_what_was_there()
    {
        DictionaryItem item = Save(new DictionaryItem("home") { Translations = [new DictionaryTranslation(_arabic, "a"), new DictionaryTranslation(_french, "b")] });
        item.ItemKey = "start";
        item.Translations = [new DictionaryTranslation(_french, "c")];

        Save(item);

        IDictionaryItem read = _engine.InScope(() => Dictionary.Get(item.Key))!;
        Assert.Equal("start", read.ItemKey);
        Assert.Equal([("fr", "c")], read.Translations.Select(text => (text.LanguageIsoCode, text.Value)));
        Assert.False(item.IsDirty());
    }

    [Fact]
    public void Items_are_found_by_key_and_as_a_tree()
    {
        DictionaryItem parent = Save(new DictionaryItem("search"));
        DictionaryItem child = Save(new DictionaryItem(parent.Key, "search.title"));
        DictionaryItem grandchild = Save(new DictionaryItem(child.Key, "search.title.short"));
        Save(new DictionaryItem("other"));

        _engine.InScope(() =>
        {
            Assert.Equal(child.Id, Dictionary.Get("search.title")?.Id);
            Assert.Null(Dictionary.Get("missing"));
            Assert.Equal([parent.Id, child.Id], Dictionary.GetManyByKeys("search", "search.title", "missing").Select(item => item.Id));
            Assert.Equal([parent.Id], Dictionary.GetMany(parent.Key).Select(item => item.Id));
            Assert.Equal([child.Id, grandchild.Id], Dictionary.GetDictionaryItemDescendants(parent.Key).Select(item => item.Id));
            Assert.Equal([grandchild.Id], Dictionary.GetDictionaryItemDescendants(parent.Key, "search.title.").Select(item => item.Id));
            Assert.Equal(4, Dictionary.GetDictionaryItemDescendants(null).Count());
            Assert.Equal(child.Key, Dictionary.GetDictionaryItemKeyMap()["search.title"]);
        });
    }

    [Fact]
    public void Queries_know_the_members_of_an_item()
    {
        DictionaryItem parent = Save(new DictionaryItem("search"));
        DictionaryItem child = Save(new DictionaryItem(parent.Key, "search.title"));

        Assert.Equal(["search.title"], Keys(query => query.Where(x => x.ParentId == parent.Key)));
        Assert.Equal(["search"], Keys(query => query.Where(x => x.ParentId == null)));
        Assert.Equal(["search.title"], Keys(query => query.Where(x => x.ItemKey == "search.title")));
        Assert.Equal(["search.title"], Keys(query => query.Where(x => x.Key == child.Key)));
        Assert.Equal(1, _engine.InScope(() => Dictionary.Count(Query().Where(x => x.ParentId == parent.Key))));
    }

    [Fact]
    public void Two_items_never_share_a_key()
    {
        Save(new DictionaryItem("home"));

        Assert.Throws<DuplicateNameException>(() => Save(new DictionaryItem("home")));
    }

    [Fact]
    public void Deleting_an_item_deletes_those_below_it()
    {
        DictionaryItem parent = Save(new DictionaryItem("search"));
        DictionaryItem child = Save(new DictionaryItem(parent.Key, "search.title"));
        Save(new DictionaryItem(child.Key, "search.title.short") { Translations = [new DictionaryTranslation(_french, "Titre")] });
        DictionaryItem other = Save(new DictionaryItem("other"));

        _engine.InScope(() => Dictionary.Delete(parent));

        Assert.Equal([other.Id], _engine.InScope(() => Dictionary.GetMany().Select(item => item.Id)));
        Assert.NotNull(parent.DeleteDate);
    }

    [Fact]
    public void Deleting_a_language_deletes_what_was_said_in_it()
    {
        DictionaryItem item = Save(new DictionaryItem("home") { Translations = [new DictionaryTranslation(_arabic, "a"), new DictionaryTranslation(_french, "b")] });
        Assert.Equal(2, _engine.InScope(() => Dictionary.Get(item.Id))!.Translations.Count());

        _engine.InScope(() => Languages.Delete(_french));

        Assert.Equal("ar", Assert.Single(_engine.InScope(() => Dictionary.Get(item.Id))!.Translations).LanguageIsoCode);
    }

    [Fact]
    public void A_scope_that_is_rolled_back_leaves_no_trace_in_memory()
    {
        using (_engine.Scope(complete: false))
        {
            Dictionary.Save(new DictionaryItem("home"));
            Assert.NotNull(Dictionary.Get("home"));
        }

        Assert.Null(_engine.InScope(() => Dictionary.Get("home")));
    }

    [Fact]
    public async Task What_is_kept_in_memory_after_any_saves_is_what_another_process_reads()
    {
        DictionaryItem home = Save(new DictionaryItem("home") { Translations = [new DictionaryTranslation(_arabic, "a")] });
        Save(new DictionaryItem("about"));
        Save(new DictionaryItem(home.Key, "Home.title") { Translations = [new DictionaryTranslation(_french, "b")] });
        home.ItemKey = "zenith";
        home.Translations = [new DictionaryTranslation(_french, "c"), new DictionaryTranslation(_arabic, "d")];
        Save(home);
        string[] kept = All();

        await _engine.StopAsync();

        Assert.Equal(["Home.title fr=b", "about ", "zenith ar=d fr=c"], kept);
        Assert.Equal(kept, All());
    }

    [Fact]
    public async Task Writers_at_the_same_time_keep_each_others_items()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
        {
            using (ExecutionContext.SuppressFlow())
            {
                return Task.Run(() => Save(new DictionaryItem($"item {number}")));
            }
        }));

        Assert.Equal(Enumerable.Range(0, 8).Select(number => $"item {number} "), All());
    }

    private string[] All() => _engine.InScope(() => Dictionary.GetMany()
        .Select(item => $"{item.ItemKey} {string.Join(' ', item.Translations.Select(text => $"{text.LanguageIsoCode}={text.Value}"))}")
        .ToArray());

    private DictionaryItem Save(DictionaryItem item) => _engine.InScope(() =>
    {
        Dictionary.Save(item);
        return item;
    });

    private IQuery<IDictionaryItem> Query() => _engine.Get<ICoreScopeProvider>().CreateQuery<IDictionaryItem>();

    private string[] Keys(Func<IQuery<IDictionaryItem>, IQuery<IDictionaryItem>> where) =>
        _engine.InScope(() => Dictionary.Get(where(Query())).Select(x => x.ItemKey).ToArray());
}
