using ConsulateSite.Cms.Storage.Relations;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.Relations;

public sealed class RelationRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private const string Alias = Constants.Conventions.RelationTypes.RelatedMediaAlias;

    private IRelationRepository Relations => engine.Get<IRelationRepository>();

    [Fact]
    public void Every_member_of_a_relation_is_read_back()
    {
        (Relation relation, NodeRow parent, NodeRow child) = NewRelation();
        relation.Comment = "why";
        engine.InScope(() => Relations.Save(relation));

        IRelation read = engine.InScope(() => Relations.Get(relation.Id))!;
        Assert.Equal(relation.Key, read.Key);
        Assert.Equal(parent.Id, read.ParentId);
        Assert.Equal(child.Id, read.ChildId);
        Assert.Equal(Constants.ObjectTypes.Document, read.ParentObjectType);
        Assert.Equal(Constants.ObjectTypes.Media, read.ChildObjectType);
        Assert.Equal(Alias, read.RelationType.Alias);
        Assert.Equal(relation.RelationTypeId, read.RelationTypeId);
        Assert.Equal("why", read.Comment);
        Assert.Equal(relation.CreateDate, read.CreateDate);
        Assert.False(read.IsDirty());
    }

    [Fact]
    public void Each_mapped_member_can_be_queried()
    {
        (Relation relation, _, _) = NewRelation();
        relation.Comment = "comment";
        engine.InScope(() => Relations.Save(relation));
        int[] types = [relation.RelationTypeId];
        IQuery<IRelation>[] queries =
        [
            Query().Where(x => x.Id == relation.Id),
            Query().Where(x => x.Key == relation.Key),
            Query().Where(x => x.ParentId == relation.ParentId),
            Query().Where(x => x.ChildId == relation.ChildId),
            Query().WhereIn(x => x.RelationTypeId, types),
            Query().Where(x => x.Comment == "comment"),
            Query().Where(x => x.CreateDate == relation.CreateDate),
        ];
        Assert.Equal(RelationRepository.Members.Names.Count, queries.Length);
        engine.InScope(() => Assert.All(queries, query => Assert.Contains(Relations.Get(query), x => x.Id == relation.Id)));
        Assert.Equal(0, engine.InScope(() => Relations.Count(Query().Where(x => x.Id == relation.Id).WhereNotIn(x => x.RelationTypeId, types))));
    }

    [Fact]
    public void Pages_are_ordered()
    {
        NodeRow parent = Node(Constants.ObjectTypes.Document);
        int[] children = [.. Enumerable.Range(0, 3).Select(_ => Node(Constants.ObjectTypes.Media).Id)];
        engine.InScope(() => Relations.Save(children.Reverse().Select(id => new Relation(parent.Id, id, Type()))));

        engine.InScope(() =>
        {
            IEnumerable<IRelation> page = Relations.GetPagedRelationsByQuery(
                Query().Where(x => x.ParentId == parent.Id), 0, 2, out long total, Ordering.By("childId"));
            Assert.Equal(3, total);
            Assert.Equal(children[..2], page.Select(x => x.ChildId));
            IEnumerable<IRelation> last = Relations.GetPagedRelationsByQuery(
                Query().Where(x => x.ParentId == parent.Id), 1, 2, out total, Ordering.By("id", Direction.Descending));
            Assert.Equal(children[2], Assert.Single(last).ChildId);
        });
    }

    [Fact]
    public void Entities_on_either_side_are_paged_by_kind()
    {
        (Relation relation, NodeRow parent, NodeRow child) = NewRelation();
        engine.InScope(() => Relations.Save(relation));
        engine.InScope(() =>
        {
            Assert.Equal(parent.Key, Assert.Single(Relations.GetPagedParentEntitiesByChildId(child.Id, 0, 10, out long total)).Key);
            Assert.Equal(1, total);
            Assert.Empty(Relations.GetPagedParentEntitiesByChildId(child.Id, 0, 10, out total, Constants.ObjectTypes.Media));
            Assert.Equal(child.Key, Assert.Single(Relations.GetPagedChildEntitiesByParentId(parent.Id, 0, 10, out total, Constants.ObjectTypes.Media)).Key);
        });
    }

    [Fact]
    public async Task Relations_of_a_child_are_found_by_its_key_and_their_type()
    {
        (Relation relation, _, NodeRow child) = NewRelation();
        engine.InScope(() => Relations.Save(relation));
        PagedModel<IRelation> any = await engine.InScope(() => Relations.GetPagedByChildKeyAsync(child.Key, 0, 10, null));
        PagedModel<IRelation> other = await engine.InScope(() => Relations.GetPagedByChildKeyAsync(
            child.Key, 0, 10, Constants.Conventions.RelationTypes.RelatedDocumentAlias));
        Assert.Equal(relation.Id, Assert.Single(any.Items).Id);
        Assert.Equal(0, other.Total);
    }

    [Fact]
    public void Many_relations_are_saved_at_once_and_saved_again_without_a_new_key()
    {
        (Relation relation, NodeRow parent, _) = NewRelation();
        int other = Node(Constants.ObjectTypes.Media).Id;
        engine.InScope(() => Relations.Save(relation));
        engine.InScope(() => Relations.SaveBulk(
        [
            new ReadOnlyRelation(relation.Id, parent.Id, relation.ChildId, relation.RelationTypeId, relation.CreateDate, "again"),
            new ReadOnlyRelation(parent.Id, other, relation.RelationTypeId),
        ]));
        IRelation[] saved = [.. engine.InScope(() => Relations.Get(Query().Where(x => x.ParentId == parent.Id)))];
        Assert.Equal(2, saved.Length);
        Assert.Equal("again", saved.Single(x => x.Id == relation.Id).Comment);
        Assert.Equal(relation.Key, saved.Single(x => x.Id == relation.Id).Key);
    }

    [Fact]
    public void Relations_are_deleted_one_by_one_by_type_and_with_a_node()
    {
        (Relation relation, NodeRow parent, _) = NewRelation();
        engine.InScope(() => Relations.Save(relation));
        engine.InScope(() => Relations.DeleteByParent(parent.Id, Constants.Conventions.RelationTypes.RelatedDocumentAlias));
        Assert.True(engine.InScope(() => Relations.Exists(relation.Id)));
        engine.InScope(() => Relations.DeleteByParent(parent.Id, Alias));
        Assert.False(engine.InScope(() => Relations.Exists(relation.Id)));

        (Relation second, _, _) = NewRelation();
        engine.InScope(() => Relations.Save(second));
        engine.InScope(() => Relations.Delete(second));
        Assert.Empty(engine.InScope(() => Relations.GetMany(second.Id)));
    }

    private (Relation Relation, NodeRow Parent, NodeRow Child) NewRelation()
    {
        NodeRow parent = Node(Constants.ObjectTypes.Document);
        NodeRow child = Node(Constants.ObjectTypes.Media);
        return (new Relation(parent.Id, child.Id, Type()), parent, child);
    }

    private IRelationType Type() => engine.InScope(() => engine.Get<IRelationTypeRepository>().GetMany(Array.Empty<int>()).Single(x => x.Alias == Alias));

    private NodeRow Node(Guid objectType) => engine.InScope(() => TestNodes.Add(engine.Get<IDatabase>(), objectType));

    private IQuery<IRelation> Query() => engine.Get<IDatabase>().Scopes.CreateQuery<IRelation>();
}
