using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Tests.Tags;

[Collection(BackofficeCollection.Name)]
public sealed class TagTests(BackofficeSite site)
{
    [Fact]
    public async Task Tags_in_use_are_proposed_by_a_part_of_their_text()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        await TagAsync("Passport", "Visa");

        JsonElement found = await browser.GetJsonAsync("/tag?query=pass&tagGroup=default&culture=&skip=0&take=10");

        JsonElement tag = found.GetProperty("items").EnumerateArray().Single();
        Assert.Equal("Passport", tag.GetProperty("text").GetString());
        Assert.Equal("default", tag.GetProperty("group").GetString());
        Assert.Equal(1, tag.GetProperty("nodeCount").GetInt32());
        Assert.Equal(2, (await browser.GetJsonAsync("/tag?tagGroup=default")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await browser.GetJsonAsync("/tag?query=pass&tagGroup=other")).GetProperty("total").GetInt32());
    }

    private async Task TagAsync(params string[] tags)
    {
        IDataType dataType = (await site.Get<IDataTypeService>().GetAsync(Constants.DataTypes.Guids.TagsGuid))!;
        IShortStringHelper strings = site.Get<IShortStringHelper>();
        MediaType type = new(strings, Constants.System.Root) { Alias = "tagged", Name = "Tagged", AllowedAsRoot = true };
        type.AddPropertyType(new PropertyType(strings, dataType, "tags") { Name = "Tags" }, "content", "Content");
        Attempt<ContentTypeOperationStatus> created = await site.Get<IMediaTypeService>().CreateAsync(type, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Result.ToString());
        IMediaService media = site.Get<IMediaService>();
        IMedia medium = media.CreateMedia("tagged", Constants.System.Root, "tagged");
        medium.AssignTags(site.Get<PropertyEditorCollection>(), site.Get<IDataTypeService>(), site.Get<IIdKeyMap>(), site.Get<IJsonSerializer>(), "tags", tags);
        media.Save(medium);
    }
}
