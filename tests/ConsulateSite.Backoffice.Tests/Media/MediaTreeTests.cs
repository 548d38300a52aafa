using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;

namespace ConsulateSite.Backoffice.Tests.Media;

[Collection(BackofficeCollection.Name)]
public sealed class MediaTreeTests(BackofficeSite site)
{
    [Fact]
    public async Task Folders_are_read_in_parts_and_sorted()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid folder = await library.CreateFolderAsync("parts");
        Guid[] children = [await library.CreateFolderAsync("a", folder), await library.CreateFolderAsync("b", folder), await library.CreateFolderAsync("c", folder)];

        Assert.Equal(["a", "b"], await library.NamesAsync($"/tree/media/children?parentId={folder}&skip=0&take=2"));
        Assert.Equal(["b", "c"], await library.NamesAsync($"/tree/media/children?parentId={folder}&skip=1&take=2"));
        Assert.Equal(3, (await browser.GetJsonAsync($"/tree/media/children?parentId={folder}&skip=0&take=0")).GetProperty("total").GetInt32());
        Assert.Equal(["parts", "b"], await library.NamesAsync($"/tree/media/ancestors?descendantId={children[1]}"));
        JsonElement siblings = await browser.GetJsonAsync($"/tree/media/siblings?target={children[1]}&before=0&after=1");
        Assert.Equal(1, siblings.GetProperty("totalBefore").GetInt32());
        Assert.Equal(2, siblings.GetProperty("items").GetArrayLength());

        object order = new { parent = new { id = folder }, sorting = children.Reverse().Select((id, index) => new { id, sortOrder = index }) };
        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, "/media/sort", order));
        Assert.Equal(["c", "b", "a"], await library.NamesAsync($"/tree/media/children?parentId={folder}"));
        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(
            HttpMethod.Put, $"/media/{folder}/sort-children", new { field = "Name", direction = "Ascending" }));
        Assert.Equal(["a", "b", "c"], await library.NamesAsync($"/tree/media/children?parentId={folder}"));
    }

    [Fact]
    public async Task A_collection_is_filtered_and_sorted_in_parts()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid folder = await library.CreateFolderAsync("collection");
        await library.CreatePictureAsync("Passport", folder);
        await library.CreatePictureAsync("visa", folder);
        await library.CreatePictureAsync("passage", folder);

        Assert.Equal(["visa", "passage"], await library.NamesAsync(
            $"/collection/media?id={folder}&orderBy=name&orderDirection=Descending&skip=0&take=2&filter="));
        Assert.Equal(["Passport", "passage"], await library.NamesAsync($"/collection/media?id={folder}&orderBy=name&filter=PASS"));
        Assert.Equal(3, (await library.NamesAsync($"/collection/media?id={folder}&orderBy=umbracoBytes")).Length);
        Assert.Contains("collection", await library.NamesAsync("/collection/media?id=&orderBy=updateDate&orderDirection=Ascending&skip=0&take=10000"));
    }

    [Fact]
    public async Task Media_are_found_by_a_part_of_their_names()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid folder = await library.CreateFolderAsync("Suche ABC");
        Guid inside = await library.CreatePictureAsync("suche innen", folder);

        Assert.Equal(["Suche ABC", "suche innen"], (await library.NamesAsync("/item/media/search?query=suche")).Order(StringComparer.Ordinal));
        Assert.Equal(["suche innen"], await library.NamesAsync($"/item/media/search?query=suche&parentId={folder}"));
        Assert.Equal(["suche innen"], await library.NamesAsync($"/item/media/search?query=suche&allowedMediaTypes={MediaLibrary.Image}"));
        Assert.Equal(["suche innen"], await library.NamesAsync($"/item/media/search?query={inside}"));
        Assert.Empty(await library.NamesAsync("/item/media/search?query=suche&trashed=true"));
        JsonElement above = await browser.GetJsonAsync($"/item/media/ancestors?id={inside}");
        Assert.Equal(folder, above[0].GetProperty("ancestors")[0].GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task What_is_thrown_away_can_be_put_back_or_deleted_for_good()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid folder = await library.CreateFolderAsync("origin");
        Guid picture = await library.CreatePictureAsync("thrown away", folder);

        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, $"/media/{picture}/move-to-recycle-bin"));
        Assert.Contains("thrown away", await library.NamesAsync("/recycle-bin/media/root?skip=0&take=10000"));
        Assert.Null(await library.AddressAsync(picture));
        Assert.True((await browser.GetJsonAsync($"/media/{picture}")).GetProperty("isTrashed").GetBoolean());
        JsonElement origin = await browser.GetJsonAsync($"/recycle-bin/media/{picture}/original-parent");
        Assert.Equal(folder, origin.GetProperty("id").GetGuid());

        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, $"/recycle-bin/media/{picture}/restore", new { target = new { id = folder } }));
        Assert.Equal(["thrown away"], await library.NamesAsync($"/tree/media/children?parentId={folder}"));
        Assert.NotNull(await library.AddressAsync(picture));

        Assert.Equal(HttpStatusCode.BadRequest, await library.StatusAsync(HttpMethod.Delete, $"/recycle-bin/media/{picture}"));
        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, $"/media/{folder}/move-to-recycle-bin"));
        Assert.Equal(["thrown away"], await library.NamesAsync($"/recycle-bin/media/children?parentId={folder}"));
        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Delete, $"/recycle-bin/media/{picture}"));
        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Delete, "/recycle-bin/media"));
        Assert.Empty(await library.NamesAsync("/recycle-bin/media/root"));
        Assert.Equal(HttpStatusCode.NotFound, await library.StatusAsync(HttpMethod.Get, $"/media/{folder}"));
    }

    [Fact]
    public async Task A_folder_is_moved_with_what_lies_in_it_but_not_below_itself()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid from = await library.CreateFolderAsync("from");
        Guid inside = await library.CreateFolderAsync("inside", from);
        Guid to = await library.CreateFolderAsync("to");

        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, $"/media/{from}/move", new { target = new { id = to } }));
        Assert.Equal(["to", "from", "inside"], await library.NamesAsync($"/tree/media/ancestors?descendantId={inside}"));
        Assert.Equal(HttpStatusCode.BadRequest, await library.StatusAsync(HttpMethod.Put, $"/media/{from}/move", new { target = new { id = inside } }));
    }
}
