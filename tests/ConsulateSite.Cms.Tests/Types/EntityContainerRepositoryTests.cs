using System.Data;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Types;

public sealed class EntityContainerRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    public static TheoryData<Type> Kinds =>
    [
        typeof(IDataTypeContainerRepository), typeof(IDocumentTypeContainerRepository), typeof(IMediaTypeContainerRepository),
        typeof(IDocumentBlueprintContainerRepository),
    ];

    private IDocumentTypeContainerRepository Folders => engine.Get<IDocumentTypeContainerRepository>();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Folders_of_each_kind_are_stored_found_and_deleted(Type kind)
    {
        IEntityContainerRepository folders = (IEntityContainerRepository)engine.Services.GetService(kind)!;
        EntityContainer parent = Save(folders, New(kind, "Parent"));
        EntityContainer child = New(kind, " Child ");
        child.ParentId = parent.Id;
        child.CreatorId = 9;
        Save(folders, child);

        engine.InScope(() =>
        {
            EntityContainer read = folders.Get(child.Key)!;
            Assert.Equal((child.Id, "Child", parent.Id, $"-1,{parent.Id},{child.Id}", 2, 9), (read.Id, read.Name, read.ParentId, read.Path, read.Level, read.CreatorId));
            Assert.Equal(child.ContainedObjectType, read.ContainedObjectType);
            Assert.Equal(child.CreateDate, read.CreateDate);
            Assert.Equal(child.Id, Assert.Single(folders.Get("Child", 2)).Id);
            Assert.Empty(folders.Get("Child", 1));
            Assert.Equal([parent.Id, child.Id], folders.GetMany(parent.Id, child.Id).Select(folder => folder.Id));
            Assert.True(folders.Exists(child.Id));
            Assert.True(folders.HasDuplicateName(parent.Id, "child"));
            Assert.True(folders.HasDuplicateName(parent.Key, "Child"));
            Assert.False(folders.HasDuplicateName(parent.Key, "Other"));
            Assert.False(read.IsDirty());
        });
        engine.InScope(() => folders.Delete(child));
        Assert.Null(engine.InScope(() => folders.Get(child.Id)));
        Assert.NotNull(child.DeleteDate);
    }

    [Fact]
    public void A_renamed_folder_stays_where_it_is()
    {
        EntityContainer folder = Save(Folders, New(typeof(IDocumentTypeContainerRepository), "Before"));
        folder.Name = "After";

        Save(Folders, folder);

        Assert.Equal(("After", $"-1,{folder.Id}"), (engine.InScope(() => Folders.Get(folder.Id))!.Name, folder.Path));
    }

    [Fact]
    public void Two_folders_in_one_place_never_share_a_name()
    {
        Save(Folders, New(typeof(IDocumentTypeContainerRepository), "Twice"));

        Assert.Throws<DuplicateNameException>(() => Save(Folders, New(typeof(IDocumentTypeContainerRepository), "twice")));
    }

    [Fact]
    public void A_folder_of_another_kind_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Save(Folders, New(typeof(IMediaTypeContainerRepository), "Wrong")));

    [Fact]
    public void What_was_in_a_deleted_folder_goes_one_level_up()
    {
        Schema schema = new(engine);
        EntityContainer folder = Save(Folders, New(typeof(IDocumentTypeContainerRepository), "Doomed"));
        ContentType type = schema.NewType("survivor");
        type.ParentId = folder.Id;
        schema.Saved(type);
        Assert.Equal($"-1,{folder.Id},{type.Id}", engine.InScope(() => schema.ContentTypes.Get(type.Id))!.Path);

        engine.InScope(() => Folders.Delete(folder));

        IContentType read = engine.InScope(() => schema.ContentTypes.Get(type.Id))!;
        Assert.Equal((-1, $"-1,{type.Id}", 1), (read.ParentId, read.Path, read.Level));
    }

    private static EntityContainer New(Type kind, string name) => new(kind.Name switch
    {
        nameof(IDataTypeContainerRepository) => Constants.ObjectTypes.DataType,
        nameof(IDocumentTypeContainerRepository) => Constants.ObjectTypes.DocumentType,
        nameof(IMediaTypeContainerRepository) => Constants.ObjectTypes.MediaType,
        _ => Constants.ObjectTypes.DocumentBlueprint,
    })
    {
        Name = name,
    };

    private EntityContainer Save(IEntityContainerRepository folders, EntityContainer folder)
    {
        engine.InScope(() => folders.Save(folder));
        return folder;
    }
}
