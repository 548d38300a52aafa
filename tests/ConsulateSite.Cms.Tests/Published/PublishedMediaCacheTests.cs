using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PublishedMediaCacheTests(TestSite site) : IClassFixture<TestSite>
{
    private IMediaService Media => site.Engine.Get<IMediaService>();

    private IPublishedMediaCache Cache => site.Engine.Get<IPublishedMediaCache>();

    [Fact]
    public void A_medium_is_read_as_it_was_stored_last()
    {
        IMedia folder = Folder("Forms");
        Assert.Equal("Forms", Cache.GetById(folder.Key)?.Name);
        Assert.Equal(PublishedItemType.Media, Cache.GetById(folder.Id)!.ItemType);
        Assert.True(Cache.GetById(preview: false, folder.Id)!.IsPublished());

        folder.Name = "Leaflets";
        Media.Save(folder);

        Assert.Equal("Leaflets", Cache.GetById(folder.Key)?.Name);
    }

    [Fact]
    public void A_medium_in_the_bin_is_gone_with_all_below_it_until_it_comes_back()
    {
        IMedia folder = Folder("Folder");
        IMedia child = Folder("Child", folder.Id);
        Assert.NotNull(Cache.GetById(child.Key));

        Media.MoveToRecycleBin(folder);
        Assert.Null(Cache.GetById(folder.Key));
        Assert.Null(Cache.GetById(child.Key));

        Media.Move(Media.GetById(folder.Key)!, Constants.System.Root);
        Assert.Equal("Child", Cache.GetById(child.Key)?.Name);

        Media.Delete(Media.GetById(folder.Key)!);
        Assert.Null(Cache.GetById(child.Key));
    }

    [Fact]
    public async Task Several_media_are_read_at_once_and_those_of_a_type_are_found()
    {
        IMedia first = Folder("First");
        IMedia second = Folder("Second");
        IMediaCacheService service = site.Engine.Get<IMediaCacheService>();

        IReadOnlyList<IPublishedContent> found = await service.GetByKeysAsync([second.Key, Guid.NewGuid(), first.Key]);

        Assert.Equal([second.Key, first.Key], found.Select(medium => medium.Key));
        Assert.Contains(first.Key, service.GetByContentType(found[0].ContentType).Select(medium => medium.Key));
    }

    [Fact]
    public void A_document_is_no_medium_and_a_medium_no_document()
    {
        IMedia folder = Folder("Neither");

        Assert.Null(site.Pages.GetById(preview: true, folder.Key));
        Assert.Null(Cache.GetById(site.Home.Key));
    }

    private IMedia Folder(string name, int parentId = Constants.System.Root)
    {
        IMedia folder = Media.CreateMedia(name, parentId, Constants.Conventions.MediaTypes.Folder);
        Assert.True(Media.Save(folder).Success);
        return folder;
    }
}
