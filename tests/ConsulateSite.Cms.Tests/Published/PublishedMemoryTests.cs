using ConsulateSite.Cms.Published.Documents;
using ConsulateSite.Cms.Published.Memory;
using ConsulateSite.Cms.Tests.Engine;
using Microsoft.Data.Sqlite;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using File = System.IO.File;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PublishedMemoryTests : IAsyncLifetime
{
    private readonly TestSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task What_is_published_is_read_before_anybody_asks_and_again_after_a_change()
    {
        IContent page = _site.PublishedPage("صفحة", "Une page", "A page");
        await RestartAsync();
        Assert.Null(Peek(page.Key));
        Fill();
        Assert.NotNull(Peek(page.Key));

        IContent changed = _site.Reload(page);
        changed.SetCultureName("Une autre", "fr");
        _site.Publish(changed);
        Assert.Null(Peek(page.Key));
        Fill();
        Assert.NotNull(Peek(page.Key));
    }

    [Fact]
    public async Task Types_are_read_before_anybody_asks_and_again_after_a_change()
    {
        await RestartAsync();
        Fill();
        Assert.True(CanReadTypesWithoutDatabase());

        _site.Engine.Get<IPublishedContentTypeCache>().ClearAll();
        Assert.False(CanReadTypesWithoutDatabase());
        Fill();
        Assert.True(CanReadTypesWithoutDatabase());
    }

    [Fact]
    public async Task The_setting_limits_what_is_read()
    {
        _site.PublishedPage("صفحة", "Une page", "A page");
        await RestartAsync("1");
        Fill();
        Assert.Equal(1, new[] { _site.Home.Key }.Concat(Children()).Count(key => Peek(key) is not null));
    }

    [Fact]
    public void A_database_that_was_taken_away_is_missed_and_not_replaced_by_an_empty_one()
    {
        string path = Path.Combine(_site.Engine.Root.FullName, "data", "consulate.db");
        _site.Engine.Get<IKeyValueService>().SetValue("before", "1");
        SqliteConnection.ClearAllPools();
        File.Move(path, path + ".away");
        SqliteException missed = Assert.Throws<SqliteException>(() => _site.Engine.Get<IKeyValueService>().GetValue("before"));
        Assert.Equal(14, missed.SqliteErrorCode);
        Assert.False(File.Exists(path));
        File.Move(path + ".away", path);
        Assert.Equal("1", _site.Engine.Get<IKeyValueService>().GetValue("before"));
    }

    private async Task RestartAsync(string items = "2000")
    {
        await _site.Engine.StopAsync();
        _site.Engine.Settings["Umbraco:CMS:Cache:DocumentBreadthFirstSeedCount"] = "0";
        _site.Engine.Settings["ConsulateSite:Published:ItemsInMemory"] = items;
        await _site.Engine.StartAsync();
    }

    private void Fill() => _site.Engine.Get<PublishedMemory>().Fill(CancellationToken.None);

    private bool CanReadTypesWithoutDatabase()
    {
        string path = Path.Combine(_site.Engine.Root.FullName, "data", "consulate.db");
        SqliteConnection.ClearAllPools();
        File.Move(path, path + ".away");
        try
        {
            _site.Engine.Get<IPublishedContentTypeCache>().Get(PublishedItemType.Content, _site.Home.ContentType.Key);
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
        finally
        {
            File.Move(path + ".away", path);
        }
    }

    private object? Peek(Guid key) => _site.Engine.Get<DocumentCache>().Peek(key, preview: false);

    private IEnumerable<Guid> Children() =>
        _site.Documents.GetPagedChildren(_site.Home.Id, 0, 100, out _, propertyAliases: null, filter: null, ordering: null).Select(child => child.Key);
}
