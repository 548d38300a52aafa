using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.DocumentTypes;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.MediaTypes;

[Collection(ShippedTypesCollection.Name)]
public sealed class MediaTypeEditingTests(ShippedTypesSite site)
{
    [Fact]
    public async Task Every_type_that_ships_stays_as_it_is_when_it_is_saved_as_it_was_read()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        foreach (Guid key in site.MediaTypes)
        {
            string path = $"/media-type/{key}";
            string before = (await browser.GetJsonAsync(path)).GetRawText();
            await browser.DoAsync(HttpMethod.Put, path, JsonNode.Parse(before));
            Assert.Equal(before, (await browser.GetJsonAsync(path)).GetRawText());
        }
    }

    [Fact]
    public async Task A_type_is_created_in_a_folder_copied_moved_and_deleted()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid folder = await browser.CreateAsync("/media-type/folder", new { name = "Media made by a test" });
        JsonObject model = Model("scan");
        model["parent"] = DocumentTypeModels.Reference(folder);

        Guid id = await browser.CreateAsync("/media-type", model);
        Guid copy = await browser.CreateAsync($"/media-type/{id}/copy", new { target = (object?)null });
        Assert.Equal(["The scan"], await browser.NamesAsync($"/tree/media-type/children?parentId={folder}"));
        await browser.DoAsync(HttpMethod.Put, $"/media-type/{id}/move", new { target = (object?)null });

        JsonElement siblings = await browser.GetJsonAsync($"/tree/media-type/siblings?target={id}&before=0&after=0");
        Assert.Equal(id, siblings.GetProperty("items")[0].GetProperty("id").GetGuid());
        await browser.DoAsync(HttpMethod.Delete, $"/media-type/{id}");
        await browser.DoAsync(HttpMethod.Delete, $"/media-type/{copy}");
        await browser.DoAsync(HttpMethod.Delete, $"/media-type/folder/{folder}");
        Assert.DoesNotContain("The scan", await browser.NamesAsync("/tree/media-type/root?take=1000"));
    }

    [Fact]
    public async Task Types_that_the_site_relies_on_stay()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid image = site.Get<IMediaTypeService>().Get("Image")!.Key;
        JsonNode model = JsonNode.Parse((await browser.GetJsonAsync($"/media-type/{image}")).GetRawText())!;
        model["alias"] = "picture";

        Assert.Equal("NotAllowed", await browser.RefusedAsync(HttpMethod.Delete, $"/media-type/{image}"));
        Assert.Equal("SystemAliasChangeNotAllowed", await browser.RefusedAsync(HttpMethod.Put, $"/media-type/{image}", model));
    }

    [Fact]
    public async Task What_a_type_is_put_together_from_is_told()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid part = await browser.CreateAsync("/media-type", Model("creditPart"));
        JsonObject model = Model("creditWhole");
        model["properties"] = new JsonArray();
        model["compositions"] = new JsonArray(
            new JsonObject { ["mediaType"] = DocumentTypeModels.Reference(part), ["compositionType"] = "Composition" });

        await browser.CreateAsync("/media-type", model);

        Assert.Equal(["The creditWhole"], await browser.NamesAsync($"/media-type/{part}/composition-references"));
    }

    private static JsonObject Model(string alias)
    {
        JsonObject model = DocumentTypeModels.Type(alias, DocumentTypeModels.Property($"{alias}Word", variesByCulture: false));
        model["variesByCulture"] = false;
        model["allowedMediaTypes"] = new JsonArray();
        return model;
    }
}
