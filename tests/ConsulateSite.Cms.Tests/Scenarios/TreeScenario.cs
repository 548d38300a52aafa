using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Scenarios;

public sealed class TreeScenario(SiteFixture site) : IClassFixture<SiteFixture>
{
    [Fact]
    public async Task A_page_in_the_bin_can_be_restored_with_everything_below_it()
    {
        Guid section = await site.CreateAsync("Bin section");
        Guid page = await site.CreateAsync("Bin page", section);
        Guid below = await site.CreateAsync("Below", page);

        await site.Editing.MoveToRecycleBinAsync(page, SiteFixture.Administrator);

        Assert.True(site.Read(page).Trashed);
        Assert.True(site.Read(below).Trashed);
        Assert.StartsWith("-1,-20,", site.Read(below).Path, StringComparison.Ordinal);

        Attempt<IContent?, ContentEditingOperationStatus> restored = await site.Editing.RestoreAsync(page, section, SiteFixture.Administrator, includeDescendants: true);

        Assert.Equal(ContentEditingOperationStatus.Success, restored.Status);
        Assert.False(site.Read(below).Trashed);
        Assert.Equal(site.Read(section).Path + FormattableString.Invariant($",{site.Read(page).Id},{site.Read(below).Id}"), site.Read(below).Path);
    }

    [Fact]
    public async Task Moving_a_page_takes_its_descendants_along()
    {
        Guid from = await site.CreateAsync("From");
        Guid to = await site.CreateAsync("To");
        Guid page = await site.CreateAsync("Moved", from);
        Guid below = await site.CreateAsync("Moved below", page);

        await site.Editing.MoveAsync(page, to, SiteFixture.Administrator);

        Assert.Equal(site.Read(to).Id, site.Read(page).ParentId);
        Assert.StartsWith(site.Read(to).Path + ",", site.Read(below).Path, StringComparison.Ordinal);
        Assert.Equal(3, site.Read(below).Level);
    }

    [Fact]
    public async Task A_copy_gets_names_of_its_own_and_stays_a_draft()
    {
        Guid page = await site.CreateAsync("Original");
        await site.PublishAsync(page, "fr");

        Attempt<IContent?, ContentEditingOperationStatus> copied =
            await site.Editing.CopyAsync(page, null, relateToOriginal: true, includeDescendants: false, SiteFixture.Administrator);

        IContent copy = site.Read(copied.Result!.Key);
        Assert.Equal("Original fr (1)", copy.GetCultureName("fr"));
        Assert.Equal("Original title ar", copy.GetValue<string>("title", "ar"));
        Assert.False(copy.Published);
        Assert.NotEqual(page, copy.Key);
    }

    [Fact]
    public async Task Siblings_with_one_name_are_kept_apart()
    {
        Guid first = await site.CreateAsync("Twin");
        Guid second = await site.CreateAsync("Twin");

        Assert.Equal("Twin fr", site.Read(first).GetCultureName("fr"));
        Assert.Equal("Twin fr (1)", site.Read(second).GetCultureName("fr"));
    }

    [Fact]
    public async Task Children_come_in_the_order_that_an_editor_gave_them()
    {
        Guid section = await site.CreateAsync("Sorted");
        Guid[] pages = [await site.CreateAsync("A", section), await site.CreateAsync("B", section), await site.CreateAsync("C", section)];

        ContentEditingOperationStatus status = await site.Editing.SortAsync(
            section,
            [.. pages.Reverse().Select((key, index) => new Umbraco.Cms.Core.Models.ContentEditing.SortingModel { Key = key, SortOrder = index })],
            SiteFixture.Administrator);

        Assert.Equal(ContentEditingOperationStatus.Success, status);
        Assert.Equal(pages.Reverse(), site.Contents.GetPagedChildren(site.Read(section).Id, 0, 10, out long _, null, null, Ordering.ByDefault()).Select(x => x.Key));
    }

    [Fact]
    public async Task A_deleted_page_is_gone_with_its_history()
    {
        Guid page = await site.CreateAsync("Deleted");
        await site.PublishAsync(page, "ar");
        int id = site.Read(page).Id;

        Attempt<IContent?, ContentEditingOperationStatus> deleted = await site.Editing.DeleteAsync(page, SiteFixture.Administrator);

        Assert.True(deleted.Success, deleted.Status.ToString());
        Assert.Null(site.Contents.GetById(page));
        Assert.Empty(site.Contents.GetVersions(id));
    }

    [Fact]
    public async Task The_tree_shows_names_and_states_per_culture()
    {
        Guid section = await site.CreateAsync("Tree");
        Guid page = await site.CreateAsync("Tree page", section);
        await site.PublishAsync(section, "fr");
        await site.PublishAsync(page, "fr");

        IDocumentEntitySlim entity = Assert.IsType<DocumentEntitySlim>(Assert.Single(
            site.Engine.Get<IEntityService>().GetChildren(site.Read(section).Id, UmbracoObjectTypes.Document)));

        Assert.Equal("Tree page fr", entity.CultureNames["fr"]);
        Assert.Equal(["fr"], entity.PublishedCultures);
        Assert.Equal(["ar", "en"], entity.EditedCultures.Order(StringComparer.Ordinal));
        Assert.Equal("scenarioPage", entity.ContentTypeAlias);
    }

    [Fact]
    public async Task The_paths_of_the_tree_are_consistent()
    {
        Guid section = await site.CreateAsync("Integrity");
        await site.CreateAsync("Integrity below", section);

        Assert.True(site.Contents.CheckDataIntegrity(new ContentDataIntegrityReportOptions()).Ok);
    }
}
