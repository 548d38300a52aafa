using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Cms.Tests.Relations;

public sealed class ReferenceTrackerTests(ContentSite site) : IClassFixture<ContentSite>
{
    [Fact]
    public async Task A_draft_counts_as_a_use_of_what_it_refers_to()
    {
        IMedia file = site.NewFile();
        IContent other = site.NewPage("Other");
        site.Contents.Save(other);
        IContent page = site.NewPage("Page");
        page.SetValue("photo", ContentSite.Photo(file));
        page.SetValue("related", ContentSite.Link(other));
        site.Contents.Save(page);

        Assert.Equal([page.Key], await UsersOf(file.Key));
        Assert.Equal([page.Key], await UsersOf(other.Key, UmbracoObjectTypes.Document));
    }

    [Fact]
    public async Task What_the_public_still_sees_is_still_in_use()
    {
        IMedia file = site.NewFile();
        IContent page = site.NewPage("Published");
        page.SetValue("photo", ContentSite.Photo(file));
        page = site.Publish(page);

        page.SetValue("photo", null);
        site.Contents.Save(page);
        Assert.Equal([page.Key], await UsersOf(file.Key));

        site.Publish(site.Contents.GetById(page.Key)!);
        Assert.Empty(await UsersOf(file.Key));
    }

    [Fact]
    public async Task Withdrawing_a_page_leaves_the_uses_of_its_draft()
    {
        IMedia inDraft = site.NewFile();
        IMedia inPublished = site.NewFile();
        IContent page = site.NewPage("Withdrawn");
        page.SetValue("photo", ContentSite.Photo(inPublished));
        page = site.Publish(page);
        page.SetValue("photo", ContentSite.Photo(inDraft));
        site.Contents.Save(page);

        Assert.True(site.Contents.Unpublish(site.Contents.GetById(page.Key)!).Success);

        Assert.Empty(await UsersOf(inPublished.Key));
        Assert.Equal([page.Key], await UsersOf(inDraft.Key));
    }

    [Fact]
    public async Task A_deleted_page_uses_nothing()
    {
        IMedia file = site.NewFile();
        IContent page = site.NewPage("Deleted");
        page.SetValue("photo", ContentSite.Photo(file));
        site.Contents.Save(page);
        site.Contents.Delete(page);
        Assert.Empty(await UsersOf(file.Key));
    }

    [Fact]
    public void A_copy_is_related_to_its_original()
    {
        IContent page = site.NewPage("Original");
        site.Contents.Save(page);
        IContent copy = site.Contents.Copy(page, Constants.System.Root, relateToOriginal: true)!;
        IRelation relation = Assert.Single(site.Engine.Get<IRelationService>().GetByChildId(copy.Id));
        Assert.Equal(page.Id, relation.ParentId);
    }

    [Fact]
    public void The_bin_remembers_where_a_page_was_until_it_returns()
    {
        IContent parent = site.NewPage("Parent");
        site.Contents.Save(parent);
        IContent page = site.NewPage("Child", parent.Id);
        site.Contents.Save(page);
        IRelationService relations = site.Engine.Get<IRelationService>();
        const string alias = Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias;

        site.Contents.MoveToRecycleBin(page);
        Assert.Equal(parent.Id, Assert.Single(relations.GetByChildId(page.Id, alias)).ParentId);
        site.Contents.Move(site.Contents.GetById(page.Key)!, parent.Id);
        Assert.Empty(relations.GetByChildId(page.Id, alias));
    }

    private async Task<IEnumerable<Guid>> UsersOf(Guid key, UmbracoObjectTypes type = UmbracoObjectTypes.Media)
    {
        Attempt<PagedModel<RelationItemModel>, GetReferencesOperationStatus> users = await site.Engine.Get<ITrackedReferencesService>()
            .GetPagedRelationsForItemAsync(key, type, 0, 10, filterMustBeIsDependency: true);
        Assert.Equal(GetReferencesOperationStatus.Success, users.Status);
        return users.Result.Items.Select(x => x.NodeKey);
    }
}
