using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.DataTypes;

[Collection(ShippedTypesCollection.Name)]
public sealed class ShippedDataTypeTests(ShippedTypesSite site)
{
    [Fact]
    public async Task Every_data_type_that_ships_is_read()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        IDataType[] shipped = [.. await site.Get<IDataTypeService>().GetAllAsync()];

        Assert.NotEmpty(shipped);
        foreach (IDataType type in shipped)
        {
            JsonElement model = await browser.GetJsonAsync($"/data-type/{type.Key}");
            Assert.Equal(type.EditorAlias, model.GetProperty("editorAlias").GetString());
            Assert.Equal(type.EditorUiAlias, model.GetProperty("editorUiAlias").GetString());
        }
    }

    [Fact]
    public async Task The_configuration_comes_as_the_clients_editors_want_it()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        IDataType blocks = (await site.Get<IDataTypeService>().GetByEditorAliasAsync(Constants.PropertyEditors.Aliases.BlockList)).First();

        JsonElement model = await browser.GetJsonAsync($"/data-type/{blocks.Key}");
        JsonElement batch = await browser.GetJsonAsync($"/data-type/batch?id={blocks.Key}");

        JsonElement value = model.GetProperty("values").EnumerateArray().Single(x => x.GetProperty("alias").GetString() == "blocks").GetProperty("value");
        Assert.True(Guid.TryParse(value[0].GetProperty("contentElementTypeKey").GetString(), out _));
        Assert.Equal(model.GetRawText(), batch.GetProperty("items")[0].GetRawText());
    }

    [Fact]
    public async Task Names_are_found_by_words()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement found = await browser.GetJsonAsync("/item/data-type/search?query=textstring");

        Assert.Contains(found.GetProperty("items").EnumerateArray(), item => item.GetProperty("name").GetString() == "Textstring");
    }
}
