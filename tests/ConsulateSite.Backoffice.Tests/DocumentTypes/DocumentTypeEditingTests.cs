using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using static ConsulateSite.Backoffice.Tests.DocumentTypes.DocumentTypeModels;

namespace ConsulateSite.Backoffice.Tests.DocumentTypes;

[Collection(ShippedTypesCollection.Name)]
public sealed class DocumentTypeEditingTests(ShippedTypesSite site)
{
    [Fact]
    public async Task Every_type_that_ships_stays_as_it_is_when_it_is_saved_as_it_was_read()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        foreach (Guid key in site.DocumentTypes)
        {
            string path = $"/document-type/{key}";
            string before = (await browser.GetJsonAsync(path)).GetRawText();
            await browser.DoAsync(HttpMethod.Put, path, JsonNode.Parse(before));
            Assert.Equal(before, (await browser.GetJsonAsync(path)).GetRawText());
        }
    }

    [Fact]
    public async Task A_type_is_built_from_nothing_and_deleted()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid tab = Guid.NewGuid();
        Guid group = Guid.NewGuid();
        JsonObject model = Type("fromNothing", Property("first", group), Property("second", tab, variesByCulture: false));
        model["id"] = Guid.NewGuid();
        model["containers"] = new JsonArray(Container(tab, "Content", "Tab"), Container(group, "Words", "Group", tab));
        model["cleanup"] = new JsonObject { ["preventCleanup"] = true, ["keepAllVersionsNewerThanDays"] = 5 };

        Guid id = await browser.CreateAsync("/document-type", model);
        JsonElement read = await browser.GetJsonAsync($"/document-type/{id}");

        Assert.Equal(model["id"]!.GetValue<Guid>(), id);
        Assert.Equal("The fromNothing", read.GetProperty("name").GetString());
        Assert.True(read.GetProperty("cleanup").GetProperty("preventCleanup").GetBoolean());
        JsonElement words = read.GetProperty("containers").EnumerateArray().Single(x => x.GetProperty("name").GetString() == "Words");
        Assert.Equal(tab, words.GetProperty("parent").GetProperty("id").GetGuid());
        JsonElement first = read.GetProperty("properties").EnumerateArray().Single(x => x.GetProperty("alias").GetString() == "first");
        Assert.Equal(group, first.GetProperty("container").GetProperty("id").GetGuid());
        Assert.Equal("^a", first.GetProperty("validation").GetProperty("regEx").GetString());
        Assert.True(first.GetProperty("appearance").GetProperty("labelOnTop").GetBoolean());
        Assert.Contains("The fromNothing", await browser.NamesAsync("/item/document-type/search?query=fromnothing&isElement=false"));

        await browser.DoAsync(HttpMethod.Delete, $"/document-type/{id}");
        await browser.RefusedAsync(HttpMethod.Get, $"/document-type/{id}", expected: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_type_takes_over_the_properties_of_another_one()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid part = await browser.CreateAsync("/document-type", Type("part", Property("shared")));
        JsonObject model = Type("whole", Property("own"));
        model["compositions"] = new JsonArray(TakenOver(part));

        Guid whole = await browser.CreateAsync("/document-type", model);
        IReadOnlyList<string?> users = await browser.NamesAsync($"/document-type/{part}/composition-references");
        JsonElement[] available = await AvailableAsync(browser, whole, []);

        IContentType stored = site.Get<IContentTypeService>().Get(whole)!;
        Assert.Equal(["own", "shared"], stored.CompositionPropertyTypes.Select(property => property.Alias).Order());
        Assert.Equal(["The whole"], users);
        Assert.True(available.Single(x => x.GetProperty("id").GetGuid() == part).GetProperty("isCompatible").GetBoolean());
        JsonElement clash = (await AvailableAsync(browser, null, ["shared"])).Single(x => x.GetProperty("id").GetGuid() == part);
        Assert.False(clash.GetProperty("isCompatible").GetBoolean());
    }

    [Fact]
    public async Task A_type_that_lies_below_another_one_inherits_from_it_and_stays_as_it_is_when_it_is_saved()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid inherited = await browser.CreateAsync("/document-type", Type("inheritedPart", Property("far")));
        JsonObject above = Type("above", Property("near"));
        above["compositions"] = new JsonArray(TakenOver(inherited));
        Guid parent = await browser.CreateAsync("/document-type", above);
        JsonObject model = Type("below", Property("own"));
        model["compositions"] = new JsonArray(TakenOver(parent, "Inheritance"));

        Guid id = await browser.CreateAsync("/document-type", model);
        string before = (await browser.GetJsonAsync($"/document-type/{id}")).GetRawText();
        await browser.DoAsync(HttpMethod.Put, $"/document-type/{id}", JsonNode.Parse(before));

        Assert.Equal(before, (await browser.GetJsonAsync($"/document-type/{id}")).GetRawText());
        Assert.Equal(["The above", "The below"], await browser.NamesAsync($"/tree/document-type/ancestors?descendantId={id}"));
        Assert.Equal(
            ["far", "near", "own"], site.Get<IContentTypeService>().Get(id)!.CompositionPropertyTypes.Select(property => property.Alias).Order());
    }

    [Fact]
    public async Task A_property_becomes_the_same_in_all_languages_and_back()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        JsonObject model = Type("switching", Property("word"));
        Guid id = await browser.CreateAsync("/document-type", model);

        foreach (bool varies in new[] { false, true })
        {
            model["properties"]![0]!["variesByCulture"] = varies;
            await browser.DoAsync(HttpMethod.Put, $"/document-type/{id}", model);
            JsonElement read = await browser.GetJsonAsync($"/document-type/{id}");
            Assert.Equal(varies, read.GetProperty("properties")[0].GetProperty("variesByCulture").GetBoolean());
            Assert.Equal(varies, site.Get<IContentTypeService>().Get(id)!.PropertyTypes.Single().VariesByCulture());
        }
    }

    [Fact]
    public async Task Types_are_copied_and_moved_between_folders()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid folder = await browser.CreateAsync("/document-type/folder", new { name = "Made by a test", id = Guid.NewGuid() });
        Guid id = await browser.CreateAsync("/document-type", Type("moving", Property("word")));

        Guid copy = await browser.CreateAsync($"/document-type/{id}/copy", new { target = new { id = folder } });
        await browser.DoAsync(HttpMethod.Put, $"/document-type/{id}/move", new { target = new { id = folder } });

        Assert.Equal(2, (await browser.NamesAsync($"/tree/document-type/children?parentId={folder}")).Count);
        Assert.Equal(
            ["Made by a test", "The moving"], await browser.NamesAsync($"/tree/document-type/ancestors?descendantId={id}"));
        Assert.Equal("NotEmpty", await browser.RefusedAsync(HttpMethod.Delete, $"/document-type/folder/{folder}"));

        await browser.DoAsync(HttpMethod.Put, $"/document-type/{id}/move", new { target = (object?)null });
        await browser.DoAsync(HttpMethod.Delete, $"/document-type/{copy}");
        await browser.DoAsync(HttpMethod.Delete, $"/document-type/folder/{folder}");
        Assert.Contains("The moving", await browser.NamesAsync("/tree/document-type/root?take=1000"));
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        await browser.CreateAsync("/document-type", Type("taken", Property("word")));
        JsonObject unknown = Type("unknownDataType", Property("word"));
        unknown["properties"]![0]!["dataType"] = Reference(Guid.NewGuid());

        Assert.Equal("DuplicateAlias", await Refused(Type("taken")));
        Assert.Equal("DuplicatePropertyTypeAlias", await Refused(Type("twice", Property("word"), Property("word"))));
        Assert.Equal("MissingContainer", await Refused(Type("nowhere", Property("word", Guid.NewGuid()))));
        Assert.Equal("DataTypeNotFound", await Refused(unknown));
        Assert.Equal("InvalidRequest", await browser.RefusedAsync(HttpMethod.Post, "/document-type", new { name = "Incomplete" }));
        Assert.Equal(
            "NotFound", await browser.RefusedAsync(HttpMethod.Put, $"/document-type/{Guid.NewGuid()}", Type("absent"), HttpStatusCode.NotFound));

        Task<string?> Refused(JsonObject model) => browser.RefusedAsync(HttpMethod.Post, "/document-type", model);
    }

    private static async Task<JsonElement[]> AvailableAsync(BackofficeBrowser browser, Guid? type, string[] aliases)
    {
        object model = new { id = type, isElement = false, currentPropertyAliases = aliases, currentCompositeIds = Array.Empty<Guid>() };
        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Post, "/document-type/available-compositions", model);
        JsonElement list = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return [.. list.EnumerateArray()];
    }
}
