using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Changes;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PublishedChangeOrderTests : IAsyncLifetime
{
    private static readonly AsyncLocal<List<string?>?> Seen = new();
    private static TestSite? current;

    private readonly TestSite _site = new();

    public async Task InitializeAsync()
    {
        current = _site;
        _site.Engine.Compose = builder => builder.AddNotificationHandler<ContentCacheRefresherNotification, Eviction>();
        await _site.InitializeAsync();
    }

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Who_hears_of_a_change_already_finds_the_new_page_at_its_new_address()
    {
        IContent page = _site.PublishedPage("قبل", "Avant", "Before");
        Assert.Equal("Avant!", _site.Title(page.Key, "fr"));
        Assert.Equal(page.Key, await _site.KeyAtAsync("/fr/avant"));
        page = _site.Reload(page);
        page.SetCultureName("Apres", "fr");
        page.SetValue("title", "Apres!", "fr");
        _site.Documents.Save(page);

        Seen.Value = [];
        _site.Documents.Publish(page, ["fr"]);

        Assert.Equal(["Apres! /fr/apres"], Seen.Value);
    }

    [Fact]
    public void Who_hears_that_a_page_was_unpublished_no_longer_finds_it_nor_what_is_below_it()
    {
        IContent page = _site.PublishedPage("قبل", "Parent", "Parent");
        IContent child = _site.PublishedPage("بعد", "Enfant", "Child", page);
        Assert.NotNull(_site.Title(child.Key, "fr"));

        Seen.Value = [];
        _site.Documents.Unpublish(_site.Reload(page));

        Assert.Equal([" #"], Seen.Value);
        Assert.Null(_site.Title(child.Key, "fr"));
    }

    /// <summary>Stands for the output cache of a site.</summary>
    private sealed class Eviction : INotificationHandler<ContentCacheRefresherNotification>
    {
        public void Handle(ContentCacheRefresherNotification notification)
        {
            if (Seen.Value is not { } seen)
            {
                return;
            }

            foreach (ContentCacheRefresher.JsonPayload payload in (ContentCacheRefresher.JsonPayload[])notification.MessageObject)
            {
                Assert.NotEqual(TreeChangeTypes.None, payload.ChangeTypes);
                IContent page = current!.Documents.GetById(payload.Key!.Value)!;
                seen.Add($"{current.Title(page.Key, "fr")} {current.Url(page, "fr").TrimEnd('/')}");
            }
        }
    }
}
