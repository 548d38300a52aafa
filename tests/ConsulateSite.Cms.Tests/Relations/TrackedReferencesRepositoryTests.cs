using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Relations;

public sealed class TrackedReferencesRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private ITrackedReferencesRepository References => engine.Get<ITrackedReferencesRepository>();

    [Fact]
    public void An_item_knows_who_uses_it()
    {
        NodeRow media = Node(Constants.ObjectTypes.Media);
        NodeRow page = Node();
        Relate(page, media, Constants.Conventions.RelationTypes.RelatedMediaAlias);

        (RelationItemModel[] users, long total) = Read((out long count) => References.GetPagedRelationsForItem(media.Key, 0, 10, true, out count));
        (RelationItemModel[] none, _) = Read((out long count) => References.GetPagedRelationsForItem(page.Key, 0, 10, true, out count));

        RelationItemModel user = Assert.Single(users);
        Assert.Equal(1, total);
        Assert.Equal(page.Key, user.NodeKey);
        Assert.Equal(page.Name, user.NodeName);
        Assert.Equal(Constants.UdiEntityType.Document, user.NodeType);
        Assert.True(user.RelationTypeIsDependency);
        Assert.Empty(none);
    }

    [Fact]
    public void A_relation_both_ways_is_no_dependency_but_is_seen_from_both_ends()
    {
        NodeRow original = Node();
        NodeRow copy = Node();
        Relate(original, copy, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias);
        foreach ((NodeRow one, NodeRow other) in new[] { (original, copy), (copy, original) })
        {
            (RelationItemModel[] related, _) = Read((out long count) => References.GetPagedRelationsForItem(one.Key, 0, 10, false, out count));
            Assert.Equal(other.Key, Assert.Single(related).NodeKey);
            Assert.Empty(Read((out long count) => References.GetPagedRelationsForItem(one.Key, 0, 10, true, out count)).Items);
        }
    }

    [Fact]
    public void Users_are_paged_by_name()
    {
        NodeRow media = Node(Constants.ObjectTypes.Media);
        NodeRow[] pages = [Node(), Node(), Node()];
        Array.ForEach(pages, page => Relate(page, media, Constants.Conventions.RelationTypes.RelatedMediaAlias));
        (RelationItemModel[] second, long total) = Read((out long count) => References.GetPagedRelationsForItem(media.Key, 1, 1, true, out count));
        Assert.Equal(3, total);
        Assert.Equal(pages.OrderBy(x => x.Name, StringComparer.Ordinal).ElementAt(1).Key, Assert.Single(second).NodeKey);
    }

    [Fact]
    public async Task Used_items_are_found_among_keys_descendants_and_in_the_bin()
    {
        NodeRow folder = Node(Constants.ObjectTypes.Media);
        NodeRow used = Node(Constants.ObjectTypes.Media, folder.Id);
        NodeRow unused = Node(Constants.ObjectTypes.Media, folder.Id);
        NodeRow binned = Node(Constants.ObjectTypes.Media, Constants.System.RecycleBinMedia, trashed: true);
        NodeRow page = Node();
        Relate(page, used, Constants.Conventions.RelationTypes.RelatedMediaAlias);
        Relate(page, binned, Constants.Conventions.RelationTypes.RelatedMediaAlias);
        HashSet<Guid> keys = [used.Key, unused.Key];

        (RelationItemModel[] among, _) = Read((out long count) => References.GetPagedItemsWithRelations(keys, 0, 10, true, out count));
        (RelationItemModel[] below, _) = Read((out long count) => References.GetPagedDescendantsInReferences(folder.Key, 0, 10, true, out count));
        (RelationItemModel[] bin, _) = Read((out long count) => References.GetPagedRelationsForRecycleBin(Constants.ObjectTypes.Media, 0, 10, true, out count));
        PagedModel<Guid> dependants = await engine.InScope(() => References.GetPagedNodeKeysWithDependantReferencesAsync(keys, Constants.ObjectTypes.Media, 0, 10));

        Assert.Equal(used.Key, Assert.Single(among).NodeKey);
        Assert.Equal(used.Key, Assert.Single(below).NodeKey);
        Assert.Equal(binned.Key, Assert.Single(bin).NodeKey);
        Assert.Equal([used.Key], dependants.Items);
    }

    private delegate IEnumerable<RelationItemModel> PageReader(out long total);

    private (RelationItemModel[] Items, long Total) Read(PageReader read) => engine.InScope(() =>
    {
        RelationItemModel[] items = [.. read(out long total)];
        return (items, total);
    });

    private NodeRow Node(Guid? objectType = null, int parentId = Constants.System.Root, bool trashed = false) =>
        engine.InScope(() => TestNodes.Add(engine.Get<IDatabase>(), objectType, parentId, trashed));

    private void Relate(NodeRow parent, NodeRow child, string alias) => engine.InScope(() =>
    {
        IRelationType type = engine.Get<IRelationTypeRepository>().GetMany(Array.Empty<int>()).Single(x => x.Alias == alias);
        engine.Get<IRelationRepository>().Save(new Relation(parent.Id, child.Id, type));
    });
}
