using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.DocumentTypes;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Tests.DataTypes;

[Collection(ShippedTypesCollection.Name)]
public sealed class DataTypeEditingTests(ShippedTypesSite site)
{
    [Fact]
    public async Task Every_data_type_that_ships_stays_as_it_is_when_it_is_saved_as_it_was_read()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        foreach (Guid key in site.DataTypes)
        {
            string path = $"/data-type/{key}";
            string before = (await browser.GetJsonAsync(path)).GetRawText();
            await browser.DoAsync(HttpMethod.Put, path, JsonNode.Parse(before));
            Assert.Equal(before, (await browser.GetJsonAsync(path)).GetRawText());
        }
    }

    [Fact]
    public async Task A_data_type_is_created_configured_copied_moved_and_deleted()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid folder = await browser.CreateAsync("/data-type/folder", new { name = "Data types made by a test" });
        Guid id = await browser.CreateAsync("/data-type", Model("Choice", new { alias = "items", value = new[] { "yes", "no" } }));

        await browser.DoAsync(HttpMethod.Put, $"/data-type/{id}", Model(
            "Choice of three", new { alias = "items", value = new[] { "yes", "no", "perhaps" } }, new { alias = "multiple", value = true }));
        JsonElement read = await browser.GetJsonAsync($"/data-type/{id}");
        Assert.Equal("Choice of three", read.GetProperty("name").GetString());
        Assert.Equal(["yes", "no", "perhaps"], Value(read, "items").EnumerateArray().Select(item => item.GetString()));
        Assert.True(Value(read, "multiple").GetBoolean());

        Guid copy = await browser.CreateAsync($"/data-type/{id}/copy", new { target = new { id = folder } });
        await browser.DoAsync(HttpMethod.Put, $"/data-type/{id}/move", new { target = new { id = folder } });
        Assert.Equal(
            ["Choice of three", "Choice of three (copy)"], await browser.NamesAsync($"/tree/data-type/children?parentId={folder}"));
        Assert.Equal(
            ["Data types made by a test", "Choice of three"], await browser.NamesAsync($"/tree/data-type/ancestors?descendantId={id}"));
        Assert.Contains("Choice of three", await browser.NamesAsync("/filter/data-type?name=three&editorUiAlias=Umb.PropertyEditorUi.Dropdown"));

        await browser.DoAsync(HttpMethod.Delete, $"/data-type/{id}");
        await browser.DoAsync(HttpMethod.Delete, $"/data-type/{copy}");
        await browser.DoAsync(HttpMethod.Delete, $"/data-type/folder/{folder}");
        await browser.RefusedAsync(HttpMethod.Get, $"/data-type/{id}", expected: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_is_told_which_properties_are_of_a_data_type()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid id = await browser.CreateAsync("/data-type", Model("Referenced", new { alias = "items", value = new[] { "a" } }));
        JsonObject property = DocumentTypeModels.Property("chosen");
        property["dataType"] = DocumentTypeModels.Reference(id);
        Guid type = await browser.CreateAsync("/document-type", DocumentTypeModels.Type("referring", property));

        JsonElement reference = (await browser.GetJsonAsync($"/data-type/{id}/referenced-by")).GetProperty("items")[0];

        Assert.Equal("DocumentTypePropertyTypeReferenceResponseModel", reference.GetProperty("$type").GetString());
        Assert.Equal(type, reference.GetProperty("documentType").GetProperty("id").GetGuid());
        Assert.False((await browser.GetJsonAsync($"/data-type/{id}/is-used")).GetBoolean());
        Assert.False((await browser.GetJsonAsync($"/property-type/is-used?contentTypeId={type}&propertyAlias=chosen")).GetBoolean());
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid fixedType = Constants.DataTypes.Guids.ListViewContentGuid;
        Guid used = Constants.DataTypes.Guids.LabelStringGuid;
        object unknownEditor = new { name = "x", editorAlias = "Nobody.Knows", editorUiAlias = "x", values = Array.Empty<object>() };

        Assert.Equal("PropertyEditorNotFound", await browser.RefusedAsync(HttpMethod.Post, "/data-type", unknownEditor));
        Assert.Equal("InvalidName", await browser.RefusedAsync(HttpMethod.Post, "/data-type", Model(" ", new { alias = "items", value = new[] { "a" } })));
        Assert.Equal("NonDeletable", await browser.RefusedAsync(HttpMethod.Delete, $"/data-type/{fixedType}"));
        Assert.Equal("InUse", await browser.RefusedAsync(HttpMethod.Delete, $"/data-type/{used}"));
    }

    [Fact]
    public async Task Editors_of_content_read_data_types_and_do_not_change_them()
    {
        await site.CreateUserAsync("types-editor@example.org", Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = await site.SignedInAsync("types-editor@example.org");
        string path = $"/data-type/{Constants.DataTypes.Guids.TextstringGuid}";

        JsonElement read = await browser.GetJsonAsync(path);

        await browser.RefusedAsync(HttpMethod.Put, path, JsonNode.Parse(read.GetRawText()), HttpStatusCode.Forbidden);
        await browser.RefusedAsync(HttpMethod.Delete, path, expected: HttpStatusCode.Forbidden);
        await browser.RefusedAsync(HttpMethod.Post, "/document-type/folder", new { name = "x" }, HttpStatusCode.Forbidden);
    }

    private static JsonElement Value(JsonElement type, string alias) =>
        type.GetProperty("values").EnumerateArray().Single(x => x.GetProperty("alias").GetString() == alias).GetProperty("value");

    private static object Model(string name, params object[] values) =>
        new { name, editorAlias = Constants.PropertyEditors.Aliases.DropDownListFlexible, editorUiAlias = "Umb.PropertyEditorUi.Dropdown", values };
}
