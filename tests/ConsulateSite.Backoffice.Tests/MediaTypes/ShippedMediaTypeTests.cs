using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.MediaTypes;

[Collection(ShippedTypesCollection.Name)]
public sealed class ShippedMediaTypeTests(ShippedTypesSite site)
{
    [Fact]
    public async Task Every_type_that_ships_is_read()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        IMediaType[] shipped = [.. site.Get<IMediaTypeService>().GetMany(site.MediaTypes)];

        Assert.NotEmpty(shipped);
        foreach (IMediaType type in shipped)
        {
            JsonElement model = await browser.GetJsonAsync($"/media-type/{type.Key}");
            Assert.Equal(type.Alias, model.GetProperty("alias").GetString());
            Assert.Equal(type.PropertyTypes.Count(), model.GetProperty("properties").GetArrayLength());
        }
    }

    [Fact]
    public async Task A_file_becomes_what_its_extension_says()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement allowed = await browser.GetJsonAsync("/item/media-type/allowed?fileExtension=jpg&take=100");

        JsonElement first = allowed.GetProperty("items")[0];
        Assert.Equal("Image", first.GetProperty("name").GetString());
        Assert.True(first.GetProperty("matchedFileExtension").GetBoolean());
    }

    [Fact]
    public async Task Folders_are_told_from_files()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement folders = await browser.GetJsonAsync("/item/media-type/folders?take=100");

        Assert.Contains(folders.GetProperty("items").EnumerateArray(), folder => folder.GetProperty("name").GetString() == "Folder");
        Assert.DoesNotContain(folders.GetProperty("items").EnumerateArray(), folder => folder.GetProperty("name").GetString() == "Image");
    }

    [Fact]
    public async Task System_types_are_said_to_stay()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        IMediaType folder = site.Get<IMediaTypeService>().Get("Folder")!;

        JsonElement model = await browser.GetJsonAsync($"/media-type/{folder.Key}");
        JsonElement children = await browser.GetJsonAsync($"/media-type/{folder.Key}/allowed-children");

        Assert.False(model.GetProperty("isDeletable").GetBoolean());
        Assert.False(model.GetProperty("aliasCanBeChanged").GetBoolean());
        Assert.NotEqual(0, children.GetProperty("total").GetInt32());
    }
}
