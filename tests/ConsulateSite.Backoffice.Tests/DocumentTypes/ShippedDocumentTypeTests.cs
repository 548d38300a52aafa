using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.DocumentTypes;

[Collection(ShippedTypesCollection.Name)]
public sealed class ShippedDocumentTypeTests(ShippedTypesSite site)
{
    private IContentTypeService Types => site.Get<IContentTypeService>();

    [Fact]
    public async Task Every_type_that_ships_is_read_with_its_properties_and_compositions()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        IContentType[] shipped = [.. Types.GetMany(site.DocumentTypes)];

        Assert.NotEmpty(shipped);
        foreach (IContentType type in shipped)
        {
            JsonElement model = await browser.GetJsonAsync($"/document-type/{type.Key}");
            Assert.Equal(type.Alias, model.GetProperty("alias").GetString());
            Assert.Equal(
                type.PropertyTypes.Select(property => property.Alias),
                model.GetProperty("properties").EnumerateArray().Select(property => property.GetProperty("alias").GetString()));
            Assert.Equal(type.ContentTypeComposition.Count(), model.GetProperty("compositions").GetArrayLength());
            HashSet<string?> containers = [.. Ids(model.GetProperty("containers"))];
            Assert.All(
                model.GetProperty("properties").EnumerateArray().Select(property => property.GetProperty("container")),
                container => Assert.Contains(container.GetProperty("id").GetString(), containers));
        }
    }

    [Fact]
    public async Task Types_are_read_in_one_go()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid[] keys = [.. Types.GetAll().Take(3).Select(type => type.Key)];
        string query = string.Join('&', keys.Select(key => $"id={key}"));

        JsonElement batch = await browser.GetJsonAsync($"/document-type/batch?{query}");
        JsonElement items = await browser.GetJsonAsync($"/item/document-type?{query}");

        Assert.Equal(3, batch.GetProperty("total").GetInt32());
        Assert.Equal(keys.Select(key => key.ToString()).Order(), Ids(batch.GetProperty("items")).Order());
        Assert.Equal(keys.Select(key => key.ToString()).Order(), Ids(items).Order());
    }

    [Fact]
    public async Task It_is_said_which_types_may_lie_where()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        IContentType parent = Types.GetAll().First(type => type.AllowedContentTypes?.Any() == true);
        ContentTypeSort child = parent.AllowedContentTypes!.First();

        JsonElement root = await browser.GetJsonAsync("/document-type/allowed-at-root");
        JsonElement children = await browser.GetJsonAsync($"/document-type/{parent.Key}/allowed-children");
        JsonElement parents = await browser.GetJsonAsync($"/document-type/{child.Key}/allowed-parents");

        Assert.Equal(
            Types.GetAll().Where(type => type is { AllowedAsRoot: true, IsElement: false }).Select(type => type.Key.ToString()).Order(),
            Ids(root.GetProperty("items")).Order());
        Assert.Equal(
            parent.AllowedContentTypes!.Select(allowed => allowed.Key.ToString()).Order(), Ids(children.GetProperty("items")).Order());
        Assert.Contains(parent.Key.ToString(), Ids(parents.GetProperty("allowedParentIds")));
    }

    [Fact]
    public async Task The_blueprints_of_a_type_are_listed()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        IContentType type = Types.Get(site.DocumentTypes.First(key => Types.Get(key) is { IsElement: false }))!;
        Content blueprint = new("To begin with", -1, type);
        site.Get<IContentService>().SaveBlueprint(blueprint, null);

        Assert.Equal(["To begin with"], await browser.NamesAsync($"/document-type/{type.Key}/blueprint"));
    }

    [Fact]
    public async Task A_type_that_is_not_there_is_not_found()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Get, $"/document-type/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static IEnumerable<string?> Ids(JsonElement items) => items.EnumerateArray().Select(item => item.GetProperty("id").GetString());
}
