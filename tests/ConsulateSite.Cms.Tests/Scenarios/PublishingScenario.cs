using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Scenarios;

public sealed class PublishingScenario(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_page_is_published_in_exactly_the_cultures_asked_for()
    {
        Guid page = await site.CreateAsync("Passport");

        await site.PublishAsync(page, "ar", "fr");

        Assert.Equal(["ar", "fr"], site.Read(page).PublishedCultures.Order(StringComparer.Ordinal));
        Assert.Equal(["en"], site.Read(page).EditedCultures);
    }

    [Fact]
    public async Task Editing_after_publishing_leaves_the_published_value_alone()
    {
        Guid page = await site.CreateAsync("Renewal");
        await site.PublishAsync(page, "ar", "fr", "en");

        await site.UpdateAsync(page, "Renewal", "citizens", ("ar", "Renewal title ar"), ("fr", "Brouillon"), ("en", "Renewal title en"));

        IContent stored = site.Read(page);
        Assert.Equal("Brouillon", stored.GetValue<string>("title", "fr"));
        Assert.Equal("Renewal title fr", stored.GetValue<string>("title", "fr", published: true));
        Assert.Equal(["fr"], stored.EditedCultures);
        Assert.True(stored.Edited);
    }

    [Fact]
    public async Task Publishing_one_culture_never_publishes_the_draft_of_another()
    {
        Guid page = await site.CreateAsync("Identity card");
        await site.PublishAsync(page, "ar", "fr");
        await site.UpdateAsync(page, "Identity card", "citizens", ("ar", "مسودة"), ("fr", "Brouillon"), ("en", "Draft"));

        await site.PublishAsync(page, "fr");

        IContent stored = site.Read(page);
        Assert.Equal("Brouillon", stored.GetValue<string>("title", "fr", published: true));
        Assert.Equal("Identity card title ar", stored.GetValue<string>("title", "ar", published: true));
        Assert.Equal("مسودة", stored.GetValue<string>("title", "ar"));
        Assert.Null(stored.GetValue<string>("title", "en", published: true));
    }

    [Fact]
    public async Task An_invariant_value_is_published_with_a_culture_that_is_not_the_default()
    {
        Guid page = await site.CreateAsync("Audience");

        await site.PublishAsync(page, "fr");

        Assert.Equal("citizens", site.Read(page).GetValue<string>("audience", published: true));
    }

    [Fact]
    public async Task Unpublishing_one_culture_leaves_the_others()
    {
        Guid page = await site.CreateAsync("Visa");
        await site.PublishAsync(page, "ar", "fr");

        Attempt<ContentPublishingOperationStatus> unpublished =
            await site.Publishing.UnpublishAsync(page, new HashSet<string> { "fr" }, SiteFixture.Administrator);

        Assert.True(unpublished.Success, unpublished.Result.ToString());
        Assert.Equal(["ar"], site.Read(page).PublishedCultures);
    }

    [Fact]
    public async Task Unpublishing_every_culture_withdraws_the_page_and_keeps_the_draft()
    {
        Guid page = await site.CreateAsync("Apostille");
        await site.PublishAsync(page, "ar", "fr");

        Attempt<ContentPublishingOperationStatus> unpublished = await site.Publishing.UnpublishAsync(page, new HashSet<string> { "*" }, SiteFixture.Administrator);

        Assert.Equal(ContentPublishingOperationStatus.Success, unpublished.Result);
        IContent stored = site.Read(page);
        Assert.False(stored.Published);
        Assert.Empty(stored.PublishedCultures);
        Assert.Equal("Apostille title fr", stored.GetValue<string>("title", "fr"));
        Assert.Null(stored.GetValue<string>("title", "fr", published: true));
    }

    [Fact]
    public async Task A_page_without_its_mandatory_title_is_not_published()
    {
        Guid page = Guid.NewGuid();
        await site.Editing.CreateAsync(
            new ContentCreateModel
            {
                Key = page,
                ContentTypeKey = SiteFixture.PageType,
                Variants = [new VariantModel { Culture = "fr", Name = "Sans titre" }],
            },
            SiteFixture.Administrator);

        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> published =
            await site.Publishing.PublishAsync(page, SiteFixture.Schedule("fr"), SiteFixture.Administrator);

        Assert.Equal(ContentPublishingOperationStatus.ContentInvalid, published.Status);
        Assert.Contains("title", published.Result!.InvalidPropertyAliases);
        Assert.False(site.Read(page).Published);
    }

    [Fact]
    public async Task A_culture_that_the_site_does_not_have_is_refused()
    {
        Attempt<ContentCreateResult, ContentEditingOperationStatus> created = await site.Editing.CreateAsync(
            SiteFixture.Draft(Guid.NewGuid(), "German", null, ["de"]), SiteFixture.Administrator);

        Assert.Equal(ContentEditingOperationStatus.InvalidCulture, created.Status);
    }

    [Fact]
    public async Task Every_publication_becomes_a_version_and_an_old_one_can_be_brought_back()
    {
        Guid page = await site.CreateAsync("History");
        await site.PublishAsync(page, "fr");
        await site.UpdateAsync(page, "History", "citizens", ("ar", "x"), ("fr", "Second"), ("en", "x"));
        await site.PublishAsync(page, "fr");
        IContentVersionService versions = site.Engine.Get<IContentVersionService>();
        PagedModel<ContentVersionMeta> history = (await versions.GetPagedContentVersionsAsync(page, null, 0, 20)).Result!;

        Attempt<ContentVersionOperationStatus> rolledBack =
            await versions.RollBackAsync(history.Items.Last().VersionId.ToGuid(), "fr", SiteFixture.Administrator);

        Assert.Equal(3, history.Total);
        Assert.Single(history.Items, x => x.CurrentPublishedVersion);
        Assert.Single(history.Items, x => x.CurrentDraftVersion);
        Assert.True(rolledBack.Success, rolledBack.Result.ToString());
        Assert.Equal("History title fr", site.Read(page).GetValue<string>("title", "fr"));
        Assert.Equal("Second", site.Read(page).GetValue<string>("title", "fr", published: true));
    }

    [Fact]
    public async Task A_scheduled_culture_is_published_and_withdrawn_when_its_time_has_come()
    {
        Guid page = await site.CreateAsync("Schedule");
        await site.PublishAsync(page, "ar");
        DateTimeOffset release = TimeProvider.System.GetUtcNow().AddDays(2);
        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> scheduled = await site.Publishing.PublishAsync(
            page,
            [new CulturePublishScheduleModel { Culture = "fr", Schedule = new ContentScheduleModel { PublishDate = release, UnpublishDate = release.AddDays(30) } }],
            SiteFixture.Administrator);
        Assert.Equal(ContentPublishingOperationStatus.Success, scheduled.Status);

        Assert.Empty(site.Contents.PerformScheduledPublish(release.UtcDateTime.AddMinutes(-1)));
        Assert.False(site.Read(page).IsCulturePublished("fr"));

        Assert.All(site.Contents.PerformScheduledPublish(release.UtcDateTime.AddMinutes(1)).ToList(), result => Assert.True(result.Success));
        Assert.True(site.Read(page).IsCulturePublished("fr"));
        Assert.True(site.Read(page).IsCulturePublished("ar"));

        Assert.All(site.Contents.PerformScheduledPublish(release.UtcDateTime.AddDays(31)).ToList(), result => Assert.True(result.Success));
        Assert.False(site.Read(page).IsCulturePublished("fr"));
        Assert.True(site.Read(page).IsCulturePublished("ar"));
        Assert.Empty(site.Contents.GetContentScheduleByContentId(page).FullSchedule);
    }

    [Fact]
    public async Task What_was_done_to_a_page_stands_in_its_log()
    {
        Guid page = await site.CreateAsync("Logged");
        await site.PublishAsync(page, "fr");

        PagedModel<IAuditItem> log = await site.Engine.Get<IAuditService>().GetItemsByKeyAsync(page, UmbracoObjectTypes.Document, 0, 50);

        Assert.Equal([AuditType.PublishVariant, AuditType.SaveVariant], log.Items.Select(x => x.AuditType));
        Assert.All(log.Items, x => Assert.Equal(-1, x.UserId));
    }

    [Fact]
    public async Task A_branch_is_published_with_all_its_pages()
    {
        Guid root = await site.CreateAsync("Branch");
        Guid child = await site.CreateAsync("Leaf", root);

        Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> published = await site.Publishing.PublishBranchAsync(
            root, ["ar", "fr", "en"], PublishBranchFilter.IncludeUnpublished, SiteFixture.Administrator, useBackgroundThread: false);

        Assert.True(published.Success, published.Status.ToString());
        Assert.Equal(3, site.Read(child).PublishedCultures.Count());
    }
}
