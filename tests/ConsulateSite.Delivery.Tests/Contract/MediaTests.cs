using System.Net;
using System.Text.Json.Nodes;
using ConsulateSite.Delivery.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Delivery.Tests.Contract;

[Collection(DeliveryCollection.Name)]
public sealed class MediaTests(DeliverySite site)
{
    private SampleContent Content => site.Content;

    [Fact]
    public async Task A_medium_has_the_documented_members()
    {
        JsonNode item = (await site.AskAsync($"media/item/{Content.Photo}")).Json;

        Assert.Equal("Harbour", (string?)item["name"]);
        Assert.Equal("Image", (string?)item["mediaType"]);
        Assert.Equal("/photographs/harbour/", (string?)item["path"]);
        Assert.EndsWith("/media/harbour.jpg", (string?)item["url"], StringComparison.Ordinal);
        Assert.Equal("jpg", (string?)item["extension"]);
        Assert.Equal(1200, (int)item["width"]!);
        Assert.Equal(800, (int)item["height"]!);
        Assert.Equal(4096, (int)item["bytes"]!);
        Assert.Equal(0.75m, (decimal)item["focalPoint"]!["top"]!);
        Assert.Equal(Content.Photo, (Guid)item["id"]!);
        Assert.Empty(item["properties"]!.AsObject());
        Assert.NotNull(item["createDate"]);
        Assert.NotNull(item["updateDate"]);
    }

    [Fact]
    public async Task A_medium_is_found_by_its_path_and_by_its_key()
    {
        Assert.Equal(Content.Photo, (Guid)(await site.AskAsync("media/item/photographs/harbour/")).Json["id"]!);
        Assert.Equal(Content.Photo, (Guid)(await site.AskAsync("media/item/Photographs/Harbour")).Json["id"]!);
        Assert.Equal(["Harbour", "Photographs"], (await site.AskAsync($"media/items?id={Content.Photo}&id={Guid.NewGuid()}&id={Content.Folder}")).Names);
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync("media/item/photographs/nothing")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync($"media/item/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync($"media/item/{Content.Alpha}")).Status);
    }

    [Fact]
    public async Task The_media_of_a_folder_are_found_filtered_and_ordered()
    {
        IMediaService media = site.Get<IMediaService>();
        IMedia folder = media.CreateMedia("Drawings", -1, "Folder");
        Assert.True(media.Save(folder).Success);
        foreach (string name in new[] { "Tree", "House", "Boat" })
        {
            Assert.True(media.Save(media.CreateMedia(name, folder.Id, name == "House" ? "Folder" : "Image")).Success);
        }

        Assert.Contains("Drawings", (await site.AskAsync("media?fetch=children:/")).Names);
        Assert.Equal(["Tree", "House", "Boat"], (await site.AskAsync($"media?fetch=children:{folder.Key}")).Names);
        Assert.Equal(["Boat", "House", "Tree"], (await site.AskAsync("media?fetch=children:/drawings/&sort=name:asc")).Names);
        Assert.Equal(["Tree", "Boat"], (await site.AskAsync($"media?fetch=children:{folder.Key}&filter=mediaType:Image")).Names);
        Assert.Equal(["House"], (await site.AskAsync($"media?fetch=children:{folder.Key}&filter=mediaType:!Image&filter=name:ous")).Names);
        DeliveryResponse part = await site.AskAsync($"media?fetch=children:{folder.Key}&sort=sortOrder:desc&skip=1&take=1");
        Assert.Equal(["House"], part.Names);
        Assert.Equal(3, (int)part.Json["total"]!);
    }

    [Fact]
    public async Task A_change_of_media_shows_in_the_next_answer()
    {
        IMediaService media = site.Get<IMediaService>();
        IMedia file = media.CreateMedia("Passing", -1, "File");
        Assert.DoesNotContain("Passing", (await site.AskAsync("media?fetch=children:/&take=100")).Names);
        Assert.True(media.Save(file).Success);
        Assert.Contains("Passing", (await site.AskAsync("media?fetch=children:/&take=100")).Names);
        Assert.Equal(HttpStatusCode.OK, (await site.AskAsync($"media/item/{file.Key}")).Status);
        Assert.True(media.MoveToRecycleBin(file).Success);

        Assert.DoesNotContain("Passing", (await site.AskAsync("media?fetch=children:/&take=100")).Names);
        Assert.Equal(HttpStatusCode.NotFound, (await site.AskAsync($"media/item/{file.Key}")).Status);
    }

    [Theory]
    [InlineData("media", "fetch")]
    [InlineData("media?fetch=descendants:/", "fetch")]
    [InlineData("media?fetch=children:/&filter=contentType:a", "filter")]
    [InlineData("media?fetch=children:/&sort=level:asc", "sort")]
    [InlineData("media?fetch=children:/&take=5000", "take")]
    [InlineData("media/items?id=x", "id")]
    public async Task What_cannot_be_understood_is_refused_by_name(string request, string parameter)
    {
        DeliveryResponse answer = await site.AskAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(parameter, (string?)answer.Json["parameter"]);
    }
}
