using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using ConsulateSite.Backoffice.Tests.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.Relations;

[Collection(BackofficeCollection.Name)]
public sealed class RelationTests(BackofficeSite site)
{
    [Fact]
    public async Task Kinds_of_relations_and_what_is_related_are_listed()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid folder = await library.CreateFolderAsync("Relations");
        Guid medium = await library.CreateFolderAsync("Related", folder);
        Assert.Equal(HttpStatusCode.OK, await library.StatusAsync(HttpMethod.Put, $"/media/{medium}/move-to-recycle-bin"));
        JsonElement types = await browser.GetJsonAsync("/relation-type?skip=0&take=100");
        JsonElement type = types.GetProperty("items").EnumerateArray().Single(
            item => item.GetProperty("alias").GetString() == Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias);
        Guid id = type.GetProperty("id").GetGuid();

        Assert.Equal(id, (await browser.GetJsonAsync($"/relation-type/{id}")).GetProperty("id").GetGuid());
        Assert.Equal(id, (await browser.GetJsonAsync($"/item/relation-type?id={id}"))[0].GetProperty("id").GetGuid());
        JsonElement relations = await browser.GetJsonAsync($"/relation/type/{id}?skip=0&take=1000");
        JsonElement relation = relations.GetProperty("items").EnumerateArray().Single(
            item => item.GetProperty("child").GetProperty("id").GetGuid() == medium);
        Assert.Equal("Relations", relation.GetProperty("parent").GetProperty("name").GetString());
        Assert.Equal(HttpStatusCode.NotFound, await library.StatusAsync(HttpMethod.Get, $"/relation-type/{Guid.NewGuid()}"));
        Assert.Equal(HttpStatusCode.NotFound, await library.StatusAsync(HttpMethod.Get, $"/relation/type/{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task A_medium_says_what_uses_it()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        MediaLibrary library = new(browser);
        Guid folder = await library.CreateFolderAsync("Used folder");
        Guid used = await library.CreateFolderAsync("Used", folder);
        Guid user = await library.CreateFolderAsync("User");
        IMediaService media = site.Get<IMediaService>();
        IRelationService relations = site.Get<IRelationService>();
        IRelationType type = relations.GetRelationTypeByAlias(Constants.Conventions.RelationTypes.RelatedMediaAlias)!;
        relations.Relate(media.GetById(user)!.Id, media.GetById(used)!.Id, type);

        JsonElement by = await browser.GetJsonAsync($"/media/{used}/referenced-by?skip=0&take=10");
        JsonElement reference = by.GetProperty("items").EnumerateArray().Single();
        Assert.Equal("MediaReferenceResponseModel", reference.GetProperty("$type").GetString());
        Assert.Equal("User", reference.GetProperty("name").GetString());
        Assert.Equal("Folder", reference.GetProperty("mediaType").GetProperty("alias").GetString());
        Assert.Equal(used, (await browser.GetJsonAsync($"/media/{folder}/referenced-descendants")).GetProperty("items")[0].GetProperty("id").GetGuid());
        Assert.Equal(1, (await browser.GetJsonAsync($"/media/are-referenced?id={used}&id={user}")).GetProperty("total").GetInt32());
    }
}
