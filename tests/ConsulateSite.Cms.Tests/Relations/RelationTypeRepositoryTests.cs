using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Relations;

public sealed class RelationTypeRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private IRelationTypeRepository Types => engine.Get<IRelationTypeRepository>();

    [Fact]
    public void Every_member_of_a_type_is_read_back()
    {
        RelationType type = NewType();
        engine.InScope(() => Types.Save(type));

        IRelationTypeWithIsDependency read = Assert.IsType<IRelationTypeWithIsDependency>(engine.InScope(() => Types.Get(type.Id)), exactMatch: false);
        Assert.Equal(type.Key, read.Key);
        Assert.Equal(type.Alias, read.Alias);
        Assert.Equal("Name", read.Name);
        Assert.True(read.IsBidirectional);
        Assert.True(read.IsDependency);
        Assert.Equal(Constants.ObjectTypes.Document, read.ParentObjectType);
        Assert.Equal(Constants.ObjectTypes.Media, read.ChildObjectType);
    }

    [Fact]
    public void A_changed_type_is_found_by_key_alias_and_name()
    {
        RelationType type = NewType();
        engine.InScope(() => Types.Save(type));
        type.Name = $"Changed {type.Alias}";
        engine.InScope(() => Types.Save(type));
        engine.InScope(() =>
        {
            Assert.Equal(type.Name, Types.Get(type.Key)!.Name);
            Assert.True(Types.Exists(type.Id));
            Assert.True(Types.Exists(type.Key));
            Assert.Equal(type.Id, Assert.Single(Types.Get(Query().Where(x => x.Alias == type.Alias))).Id);
            Assert.Equal(1, Types.Count(Query().Where(x => x.Name == type.Name)));
            Assert.Equal(type.Id, Assert.Single(Types.GetMany(type.Id)).Id);
            Assert.Equal(type.Id, Assert.Single(Types.GetMany(type.Key)).Id);
        });
    }

    [Fact]
    public void A_deleted_type_is_gone()
    {
        RelationType type = NewType();
        engine.InScope(() => Types.Save(type));
        engine.InScope(() => Types.Delete(type));
        Assert.Null(engine.InScope(() => Types.Get(type.Id)));
    }

    [Theory]
    [InlineData(Constants.Conventions.RelationTypes.RelatedDocumentAlias, true, false)]
    [InlineData(Constants.Conventions.RelationTypes.RelatedMediaAlias, true, false)]
    [InlineData(Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias, false, true)]
    [InlineData(Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias, false, false)]
    [InlineData(Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias, false, false)]
    public void Umbracos_own_types_are_installed(string alias, bool isDependency, bool isBidirectional)
    {
        IRelationType type = Assert.Single(engine.InScope(() => Types.Get(Query().Where(x => x.Alias == alias))));
        Assert.Equal(isDependency, ((IRelationTypeWithIsDependency)type).IsDependency);
        Assert.Equal(isBidirectional, type.IsBidirectional);
    }

    private static RelationType NewType() => new(
        "Name", $"type{Guid.NewGuid():N}", true, Constants.ObjectTypes.Document, Constants.ObjectTypes.Media, isDependency: true);

    private IQuery<IRelationType> Query() => engine.Get<IDatabase>().Scopes.CreateQuery<IRelationType>();
}
