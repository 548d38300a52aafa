using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using MediaEntity = Umbraco.Cms.Core.Models.Media;

namespace ConsulateSite.Cms.Tests.Media;

public sealed class MediaRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private IMediaRepository Media => engine.Get<IMediaRepository>();

    [Fact]
    public void Every_member_of_an_item_is_read_back()
    {
        IMedia folder = Save(New("Folder"));
        IMedia media = New("Image", folder.Id);
        media.CreatorId = 7;
        media.WriterId = 8;
        media.SetValue("umbracoFile", "{\"src\":\"/media/u3kd1fz2/صورة.jpg\"}");
        media.SetValue("umbracoBytes", "1234");
        Save(media);

        IMedia read = Read(media);
        Assert.Equal(media.Key, read.Key);
        Assert.Equal(media.Name, read.Name);
        Assert.Equal((folder.Id, $"-1,{folder.Id},{media.Id}", 2, 0), (read.ParentId, read.Path, read.Level, read.SortOrder));
        Assert.Equal((7, 8), (read.CreatorId, read.WriterId));
        Assert.Equal((media.CreateDate, media.UpdateDate), (read.CreateDate, read.UpdateDate));
        Assert.Equal(media.VersionId, read.VersionId);
        Assert.Equal("Image", read.ContentType.Alias);
        Assert.Equal("{\"src\":\"/media/u3kd1fz2/صورة.jpg\"}", read.GetValue<string>("umbracoFile"));
        Assert.Equal(1234L, read.GetValue<long>("umbracoBytes"));
        Assert.False(read.Trashed);
        Assert.False(read.IsDirty());
    }

    [Fact]
    public void Saving_again_overwrites_the_only_version()
    {
        IMedia media = Save(New("File"));
        media.SetValue("umbracoExtension", "pdf");
        Save(media);
        Assert.Equal("pdf", Read(media).GetValue<string>("umbracoExtension"));
        engine.InScope(() =>
        {
            Assert.Equal([media.VersionId], Media.GetVersionIds(media.Id, 10));
            Assert.Equal(media.Id, Media.GetVersion(media.VersionId)!.Id);
            Assert.Single(Media.GetAllVersions(media.Id));
            Assert.Empty(Media.GetAllVersionsSlim(media.Id, 1, 10));
            Media.DeleteVersion(media.VersionId);
            Media.DeleteVersions(media.Id, DateTime.UtcNow.AddDays(1));
            Assert.NotNull(Media.Get(media.Id));
        });
    }

    [Fact]
    public void Of_two_writers_the_second_is_refused()
    {
        IMedia media = Save(New("File"));
        IMedia first = Read(media);
        IMedia second = Read(media);
        first.Name = "The first";
        Save(first);
        second.Name = "The second";
        Assert.Throws<StaleContentException>(() => Save(second));
        Assert.Equal("The first", Read(media).Name);
    }

    [Fact]
    public void Siblings_get_names_of_their_own()
    {
        IMedia folder = Save(New("Folder"));
        IMedia first = Save(New("File", folder.Id, "Form"));
        IMedia second = Save(New("File", folder.Id, "Form"));
        Assert.Equal(("Form", "Form (1)"), (first.Name, second.Name));
    }

    [Fact]
    public void A_moved_item_gets_a_path_below_its_new_parent()
    {
        IMedia folder = Save(New("Folder"));
        IMedia media = Save(New("File"));
        media.ParentId = folder.Id;
        Save(media);
        Assert.Equal(($"-1,{folder.Id},{media.Id}", 2), (Read(media).Path, Read(media).Level));
    }

    [Fact]
    public void Each_mapped_member_can_be_queried()
    {
        IMedia media = New("File");
        media.CreatorId = 7;
        media.WriterId = 8;
        Save(media);
        string name = media.Name!;
        IQuery<IMedia>[] queries =
        [
            Query().Where(x => x.Id == media.Id),
            Query().Where(x => x.Key == media.Key),
            Query().Where(x => x.ParentId == Constants.System.Root),
            Query().Where(x => x.Path == media.Path),
            Query().Where(x => x.Level == 1),
            Query().Where(x => x.SortOrder == media.SortOrder),
            Query().Where(x => !x.Trashed),
            Query().Where(x => x.Name == name),
            Query().Where(x => x.CreatorId == 7),
            Query().Where(x => x.WriterId == 8),
            Query().Where(x => x.CreateDate == media.CreateDate),
            Query().Where(x => x.UpdateDate == media.UpdateDate),
            Query().Where(x => x.ContentTypeId == media.ContentTypeId),
            Query().Where(x => x.VersionId == media.VersionId),
        ];
        engine.InScope(() => Assert.All(queries, query => Assert.Contains(Media.Get(query), x => x.Id == media.Id)));
        Assert.Throws<NotSupportedException>(() => engine.InScope(() => Media.Count(Query().Where(x => x.ContentType.Alias == "File"))));
    }

    [Fact]
    public void Pages_are_filtered_ordered_by_the_system_and_by_a_property()
    {
        IMedia folder = Save(New("Folder"));
        foreach (int number in new[] { 2, 10, 1 })
        {
            IMedia media = New("File", folder.Id, $"{(char)('z' - number)}");
            media.SetValue("umbracoExtension", $"type {number}");
            Save(media);
        }

        engine.InScope(() =>
        {
            Assert.Equal(["p", "x"], Page(folder, Ordering.By("name"), out long total));
            Assert.Equal(3, total);
            Assert.Equal(["x", "p"], Page(folder, Ordering.By("sortOrder"), out _));
            Assert.Equal(["y", "p"], Page(folder, Ordering.By("sortOrder", Direction.Descending), out _));
            Assert.Equal(["y", "x"], Page(folder, Ordering.By("umbracoExtension", isCustomField: true), out _));
            IMedia found = Assert.Single(Media.GetPage(
                Query().Where(x => x.ParentId == folder.Id), 0, 10, out total, ["umbracoBytes"], Query().Where(x => x.Name!.Contains('p')), null));
            Assert.Null(found.GetValue("umbracoExtension"));
        });
    }

    [Fact]
    public void Items_are_counted_by_type_children_and_descendants()
    {
        IMedia folder = Save(New("Folder"));
        IMedia inner = Save(New("Folder", folder.Id));
        Save(New("File", inner.Id));
        engine.InScope(() =>
        {
            Assert.Equal(1, Media.CountChildren(folder.Id));
            Assert.Equal(0, Media.CountChildren(folder.Id, "File"));
            Assert.Equal(2, Media.CountDescendants(folder.Id));
            Assert.Equal(1, Media.CountDescendants(folder.Id, "File"));
            Assert.True(Media.Count("Folder") >= 2);
        });
    }

    [Fact]
    public void What_lies_in_the_bin_is_told_from_the_rest()
    {
        IMedia media = Save(New("File"));
        media.ParentId = Constants.System.RecycleBinMedia;
        ((MediaEntity)media).Trashed = true;
        Save(media);
        engine.InScope(() =>
        {
            Assert.True(Media.RecycleBinSmells());
            Assert.Contains(Media.GetRecycleBin(), x => x.Id == media.Id);
            Assert.True(Media.Get(media.Id)!.Trashed);
        });
    }

    [Fact]
    public void An_item_is_found_by_the_path_of_its_file()
    {
        IMedia image = New("Image");
        image.SetValue("umbracoFile", "{\"src\":\"/media/abcd1234/flag.png\"}");
        Save(image);
        IMedia file = New("File");
        file.SetValue("umbracoFile", "/media/efgh5678/flag.png");
        Save(file);
        engine.InScope(() =>
        {
            Assert.Equal(image.Id, Media.GetMediaByPath("/media/abcd1234/flag.png")!.Id);
            Assert.Equal(file.Id, Media.GetMediaByPath("/media/efgh5678/flag.png")!.Id);
            Assert.Null(Media.GetMediaByPath("/media/other/flag.png"));
        });
    }

    [Fact]
    public void The_order_of_children_is_the_order_that_was_asked_for()
    {
        IMedia folder = Save(New("Folder"));
        int[] ids = [Save(New("File", folder.Id)).Id, Save(New("File", folder.Id)).Id];
        engine.InScope(() => Media.UpdateSortOrder([ids[1], ids[0]]));
        Assert.Equal([ids[1], ids[0]], engine.InScope(() => Media.Get(Query().Where(x => x.ParentId == folder.Id))).Select(x => x.Id));
    }

    [Fact]
    public void A_deleted_item_is_gone()
    {
        IMedia media = Save(New("File"));
        engine.InScope(() => Media.Delete(media));
        engine.InScope(() =>
        {
            Assert.False(Media.Exists(media.Id));
            Assert.False(Media.Exists(media.Key));
            Assert.Empty(Media.GetMany(media.Id));
            Assert.Empty(Media.GetMany(media.Key));
            Assert.Equal(0, engine.Get<IDatabase>().Read.Versions.Count(x => x.NodeId == media.Id));
        });
    }

    private MediaEntity New(string type, int parentId = Constants.System.Root, string? name = null)
    {
        IMediaType mediaType = engine.InScope(() => engine.Get<IMediaTypeRepository>().Get(type))!;
        return new MediaEntity(name ?? $"{type} {Guid.NewGuid():N}", parentId, mediaType);
    }

    private IMedia Save(IMedia media)
    {
        engine.InScope(() => Media.Save(media));
        return media;
    }

    private IMedia Read(IMedia media) => engine.InScope(() => Media.Get(media.Key))!;

    private string[] Page(IMedia folder, Ordering ordering, out long total) =>
        [.. Media.GetPage(Query().Where(x => x.ParentId == folder.Id), 0, 2, out total, null, null, ordering).Select(x => x.Name!)];

    private IQuery<IMedia> Query() => engine.Get<IDatabase>().Scopes.CreateQuery<IMedia>();
}
