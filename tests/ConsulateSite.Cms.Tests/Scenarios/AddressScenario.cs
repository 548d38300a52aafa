using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Storage.Urls;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;

namespace ConsulateSite.Cms.Tests.Scenarios;

public sealed class AddressScenario(SiteFixture site) : IClassFixture<SiteFixture>
{
    private IDocumentUrlService Urls => site.Engine.Get<IDocumentUrlService>();

    [Fact]
    public async Task A_change_that_is_told_late_does_not_bring_an_older_address_back()
    {
        Guid page = await site.CreateAsync("Early");
        await site.PublishAsync(page, "fr");
        IContent early = site.Read(page);
        await site.UpdateAsync(page, "Late", "citizens", ("ar", "a"), ("fr", "b"), ("en", "c"));
        await site.PublishAsync(page, "fr");

        await site.Engine.Get<AddressUpdates>().HandleAsync(
            new ContentTreeChangeNotification(early, TreeChangeTypes.RefreshNode, new EventMessages()), CancellationToken.None);

        Assert.Equal("late-fr", Urls.GetUrlSegment(page, "fr", isDraft: false));
        Assert.Equal(["late-fr"], Stored(page));
    }

    [Fact]
    public async Task Addresses_that_a_process_had_no_time_to_store_are_stored_by_the_next_start()
    {
        Guid page = await site.CreateAsync("Before");
        await site.PublishAsync(page, "fr");
        await site.UpdateAsync(page, "After", "citizens", ("ar", "a"), ("fr", "b"), ("en", "c"));
        using (ICoreScope scope = site.Engine.Scope(complete: false))
        {
            // Whoever is told nothing stores nothing, which is how a process looks that was killed after the commit.
            scope.Notifications.Suppress();
            await site.PublishAsync(page, "fr");
            scope.Complete();
        }

        Assert.Equal(["before-fr"], Stored(page));

        await site.Engine.Get<AddressUpdates>().CatchUpAsync();

        Assert.Equal(["after-fr"], Stored(page));
        Assert.Empty(site.Engine.InScope(site.Engine.Get<DueAddresses>().All));
    }

    private string[] Stored(Guid page) => site.Engine.InScope(() =>
    {
        CmsDbContext read = site.Engine.Get<IDatabase>().Read;
        int french = read.Languages.Single(language => language.IsoCode == "fr").Id;
        return read.DocumentUrls.Where(row => row.DocumentKey == page && row.LanguageId == french && !row.IsDraft)
            .Select(row => row.UrlSegment).ToArray();
    });
}
