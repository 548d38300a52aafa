using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.Media;

/// <summary>Somebody with a start node of their own sees and changes what lies below it, and nothing else.</summary>
[Collection(BackofficeCollection.Name)]
public sealed class MediaAccessTests(BackofficeSite site)
{
    [Fact]
    public async Task Only_what_lies_below_the_start_node_is_seen_and_the_way_to_it()
    {
        using BackofficeBrowser administrator = await site.SignedInAsync();
        MediaLibrary all = new(administrator);
        Guid way = await all.CreateFolderAsync("way");
        Guid own = await all.CreateFolderAsync("own", way);
        Guid beside = await all.CreateFolderAsync("beside", way);
        await all.CreateFolderAsync("inside", own);
        using BackofficeBrowser browser = await MediaLibrary.RestrictedAsync(site, own);
        MediaLibrary library = new(browser);

        JsonElement root = await browser.GetJsonAsync("/tree/media/root?skip=0&take=100");
        Assert.Equal(way, root.GetProperty("items").EnumerateArray().Single().GetProperty("id").GetGuid());
        Assert.True(root.GetProperty("items")[0].GetProperty("noAccess").GetBoolean());
        Assert.Equal(["own"], await library.NamesAsync($"/tree/media/children?parentId={way}"));
        Assert.Equal(["inside"], await library.NamesAsync($"/tree/media/children?parentId={own}"));
        Assert.Empty(await library.NamesAsync($"/tree/media/children?parentId={beside}"));
        Assert.Equal(["way", "own"], await library.NamesAsync($"/tree/media/ancestors?descendantId={own}"));
        Assert.Equal(["own"], await library.NamesAsync($"/tree/media/siblings?target={own}&before=9&after=9"));
        Assert.Equal(HttpStatusCode.Forbidden, await library.StatusAsync(HttpMethod.Get, $"/tree/media/ancestors?descendantId={beside}"));
        Assert.Equal(HttpStatusCode.Forbidden, await library.StatusAsync(HttpMethod.Get, $"/tree/media/siblings?target={beside}&before=9&after=9"));
        Assert.Empty(await library.NamesAsync("/collection/media?id=&orderBy=name"));
        Assert.Equal(["inside"], await library.NamesAsync($"/collection/media?id={own}&orderBy=name"));
        Assert.Empty(await library.NamesAsync("/item/media/search?query=beside"));
        Assert.Contains("own", await library.NamesAsync("/item/media/search?query=own"));
    }

    [Fact]
    public async Task Nothing_outside_of_the_start_node_is_read_or_changed()
    {
        using BackofficeBrowser administrator = await site.SignedInAsync();
        MediaLibrary all = new(administrator);
        Guid own = await all.CreateFolderAsync("mine");
        Guid other = await all.CreateFolderAsync("not mine");
        Guid trashed = await all.CreateFolderAsync("trashed");
        Assert.Equal(HttpStatusCode.OK, await all.StatusAsync(HttpMethod.Put, $"/media/{trashed}/move-to-recycle-bin"));
        using BackofficeBrowser browser = await MediaLibrary.RestrictedAsync(site, own);
        MediaLibrary library = new(browser);
        object named = new { values = Array.Empty<object>(), variants = new[] { new { name = "changed" } } };
        object toOwn = new { target = new { id = own } };
        object sorting = new { field = "Name", direction = "Ascending" };

        (HttpMethod Method, string Path, object? Body)[] refused =
        [
            (HttpMethod.Get, $"/media/{other}", null),
            (HttpMethod.Put, $"/media/{other}", named),
            (HttpMethod.Put, $"/media/{other}/validate", named),
            (HttpMethod.Put, $"/media/{other}/move", toOwn),
            (HttpMethod.Put, $"/media/{own}/move", new { target = new { id = other } }),
            (HttpMethod.Put, $"/media/{own}/move", new { target = (object?)null }),
            (HttpMethod.Put, $"/media/{other}/move-to-recycle-bin", null),
            (HttpMethod.Delete, $"/media/{other}", null),
            (HttpMethod.Post, "/media", MediaLibrary.Model(Guid.NewGuid(), "x", MediaLibrary.Folder, other)),
            (HttpMethod.Post, "/media", MediaLibrary.Model(Guid.NewGuid(), "x", MediaLibrary.Folder, null)),
            (HttpMethod.Post, "/media/validate", MediaLibrary.Model(Guid.NewGuid(), "x", MediaLibrary.Folder, other)),
            (HttpMethod.Put, "/media/sort", new { parent = new { id = other }, sorting = Array.Empty<object>() }),
            (HttpMethod.Put, $"/media/{other}/sort-children", sorting),
            (HttpMethod.Put, "/media/root/sort-children", sorting),
            (HttpMethod.Get, $"/media/{other}/audit-log", null),
            (HttpMethod.Get, $"/media/{other}/referenced-by", null),
            (HttpMethod.Get, $"/media/{other}/referenced-descendants", null),
            (HttpMethod.Get, $"/collection/media?id={other}", null),
            (HttpMethod.Get, "/recycle-bin/media/root", null),
            (HttpMethod.Get, $"/recycle-bin/media/children?parentId={trashed}", null),
            (HttpMethod.Get, $"/recycle-bin/media/siblings?target={trashed}", null),
            (HttpMethod.Get, "/recycle-bin/media/referenced-by", null),
            (HttpMethod.Get, $"/recycle-bin/media/{trashed}/original-parent", null),
            (HttpMethod.Put, $"/recycle-bin/media/{trashed}/restore", toOwn),
            (HttpMethod.Delete, $"/recycle-bin/media/{trashed}", null),
            (HttpMethod.Delete, "/recycle-bin/media", null),
        ];
        List<string> answered = [];
        foreach ((HttpMethod method, string path, object? body) in refused)
        {
            HttpStatusCode status = await library.StatusAsync(method, path, body);
            if (status != HttpStatusCode.Forbidden)
            {
                answered.Add($"{method} {path}: {(int)status}");
            }
        }

        Assert.Empty(answered);
        Assert.Empty(await library.NamesAsync($"/item/media?id={trashed}"));
        Assert.Equal(HttpStatusCode.Created, await StatusOfCreateAsync(browser, own));
    }

    [Fact]
    public async Task A_picture_from_outside_is_named_only_where_something_within_shows_it()
    {
        using BackofficeBrowser administrator = await site.SignedInAsync();
        MediaLibrary all = new(administrator);
        Guid own = await all.CreateFolderAsync("shows");
        Guid shown = await all.CreatePictureAsync("shown");
        Guid hidden = await all.CreatePictureAsync("hidden");
        IEntityService entities = site.Get<IEntityService>();
        site.Get<IRelationService>().Relate(
            entities.GetId(own, UmbracoObjectTypes.Media).Result,
            entities.GetId(shown, UmbracoObjectTypes.Media).Result,
            Constants.Conventions.RelationTypes.RelatedMediaAlias);
        using BackofficeBrowser browser = await MediaLibrary.RestrictedAsync(site, own);
        MediaLibrary library = new(browser);

        Assert.Equal(["shown"], await library.NamesAsync($"/item/media?id={shown}&id={hidden}"));
        foreach (string path in new[] { "/media/urls", "/imaging/resize/urls" })
        {
            JsonElement urls = await browser.GetJsonAsync($"{path}?id={shown}&id={hidden}");
            Assert.Equal(shown, Assert.Single(urls.EnumerateArray()).GetProperty("id").GetGuid());
        }
    }

    private static async Task<HttpStatusCode> StatusOfCreateAsync(BackofficeBrowser browser, Guid parent)
    {
        using HttpResponseMessage answer = await browser.SendAsync(
            HttpMethod.Post, "/media", MediaLibrary.Model(Guid.NewGuid(), "allowed", MediaLibrary.Folder, parent));
        return answer.StatusCode;
    }
}
