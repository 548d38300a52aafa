using System.Text.Json;
using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.Media;

public sealed class MediaFilesTests : IAsyncLifetime
{
    private static readonly byte[] Gif = [.. "GIF89a"u8, 44, 1, 2, 0, 0, 0, 0];

    private readonly EngineFixture _engine = new();

    private IMediaService Media => _engine.Get<IMediaService>();

    public Task InitializeAsync() => _engine.WithLanguages("ar").StartAsync();

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public void The_facts_of_an_image_are_filled_in()
    {
        IMedia image = NewImage();
        IMedia read = Media.GetById(image.Key)!;
        Assert.Equal(("300", "2"), (read.GetValue<string>("umbracoWidth"), read.GetValue<string>("umbracoHeight")));
        Assert.Equal((Gif.Length, "gif"), (read.GetValue<int>("umbracoBytes"), read.GetValue<string>("umbracoExtension")));
    }

    [Fact]
    public void The_file_of_an_item_in_the_bin_cannot_be_guessed_and_comes_back_with_it()
    {
        IMedia image = NewImage();
        FileInfo file = FileOf(image);
        Assert.True(file.Exists);

        Assert.True(Media.MoveToRecycleBin(image).Success);
        Assert.False(FileOf(image).Exists);
        Assert.True(System.IO.File.Exists(Path.ChangeExtension(file.FullName, ".deleted.gif")));

        Assert.True(Media.Move(Media.GetById(image.Key)!, Constants.System.Root).Success);
        Assert.True(FileOf(image).Exists);
    }

    [Fact]
    public void The_files_of_a_folder_follow_it_into_the_bin_and_are_deleted_with_it()
    {
        IMedia folder = Media.CreateMedia("Folder", Constants.System.Root, "Folder");
        Media.Save(folder);
        IMedia image = NewImage(folder.Id);
        string directory = FileOf(image).DirectoryName!;

        Media.MoveToRecycleBin(folder);
        Assert.False(FileOf(image).Exists);
        Assert.Single(Directory.GetFiles(directory));

        Assert.True(Media.EmptyRecycleBin().Success);
        Assert.False(Directory.Exists(directory));
        Assert.Null(Media.GetById(image.Key));
    }

    [Fact]
    public void Deleting_an_item_deletes_its_file()
    {
        IMedia image = NewImage();
        Media.Delete(image);
        Assert.False(FileOf(image).Exists);
    }

    [Fact]
    public void The_bin_remembers_where_an_item_was_until_it_returns()
    {
        IMedia folder = Media.CreateMedia("Folder", Constants.System.Root, "Folder");
        Media.Save(folder);
        IMedia image = NewImage(folder.Id);
        Media.MoveToRecycleBin(image);
        IRelationService relations = _engine.Get<IRelationService>();
        const string alias = Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias;
        Assert.Equal(folder.Id, Assert.Single(relations.GetByChildId(image.Id, alias)).ParentId);
        Media.Move(Media.GetById(image.Key)!, folder.Id);
        Assert.Empty(relations.GetByChildId(image.Id, alias));
    }

    private IMedia NewImage(int parentId = Constants.System.Root)
    {
        IMedia image = Media.CreateMedia("Image", parentId, "Image");
        MediaFileManager files = _engine.Get<MediaFileManager>();
        IPropertyType property = image.Properties["umbracoFile"]!.PropertyType;
        string path = files.GetMediaPath("flag.gif", image.Key, property.Key);
        files.FileSystem.AddFile(path, new MemoryStream(Gif));
        image.SetValue("umbracoFile", JsonSerializer.Serialize(new { src = files.FileSystem.GetUrl(path) }));
        Assert.True(Media.Save(image).Success);
        return image;
    }

    private FileInfo FileOf(IMedia media)
    {
        string source = JsonDocument.Parse(media.GetValue<string>("umbracoFile")!).RootElement.GetProperty("src").GetString()!;
        return new FileInfo(Path.Combine(_engine.Get<CmsPaths>().Media, source["/media/".Length..]));
    }
}
