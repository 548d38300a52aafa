using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Xunit;
using static ConsulateSite.Backoffice.Tests.Documents.DocumentSite;

namespace ConsulateSite.Backoffice.Tests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class DocumentBlueprintTests(DocumentSite site)
{
    [Fact]
    public async Task A_blueprint_is_made_of_a_document_put_in_a_folder_used_changed_and_deleted()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        IContent page = site.AddPage("Model page");
        Guid folder = Guid.NewGuid();
        Guid id = Guid.NewGuid();

        await ExpectAsync(HttpStatusCode.Created, browser, HttpMethod.Post, "/document-blueprint/folder", new { id = folder, name = "Folder" });
        await ExpectAsync(HttpStatusCode.Created, browser, HttpMethod.Post, "/document-blueprint/from-document", new
        {
            document = new { id = page.Key },
            id,
            name = "Beginning",
            parent = new { id = folder },
        });
        JsonElement root = await browser.GetJsonAsync("/tree/document-blueprint/root?foldersOnly=false&skip=0&take=50");
        JsonElement inFolder = await browser.GetJsonAsync($"/tree/document-blueprint/children?parentId={folder}&foldersOnly=false&skip=0&take=50");
        JsonElement scaffold = await browser.GetJsonAsync($"/document-blueprint/{id}/scaffold");
        JsonElement item = await browser.GetJsonAsync($"/item/document-blueprint?id={id}");
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document-blueprint/{id}", new
        {
            values = new[] { new { alias = "title", culture = "fr", value = "Modèle" } },
            variants = new[] { new { culture = "fr", name = "Modèle" } },
        });
        JsonElement changed = await browser.GetJsonAsync($"/document-blueprint/{id}");
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document-blueprint/{id}/move", new { target = (object?)null });
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Delete, $"/document-blueprint/{id}");
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Delete, $"/document-blueprint/folder/{folder}");

        Assert.Contains(root.GetProperty("items").EnumerateArray(), x => x.GetProperty("id").GetGuid() == folder && x.GetProperty("isFolder").GetBoolean());
        Assert.Equal(id, inFolder.GetProperty("items")[0].GetProperty("id").GetGuid());
        Assert.Contains(scaffold.GetProperty("values").EnumerateArray(), x => x.GetProperty("value").GetString() == "Model page fr");
        Assert.Equal(site.PageType.Key, item[0].GetProperty("documentType").GetProperty("id").GetGuid());
        Assert.Contains(changed.GetProperty("values").EnumerateArray(), x => x.GetProperty("value").GetString() == "Modèle");
        Assert.Null(site.Get<IContentService>().GetBlueprintById(id));
    }

    [Fact]
    public async Task Who_may_not_write_in_all_languages_changes_no_blueprints()
    {
        using BackofficeBrowser browser = await site.EditorAsync("blueprint-translator", null, "fr");
        object body = new { values = Array.Empty<object>(), variants = Array.Empty<object>(), documentType = new { id = site.PageType.Key } };

        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Post, "/document-blueprint", body);
        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Put, $"/document-blueprint/{Guid.NewGuid()}", body);
        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Delete, $"/document-blueprint/{Guid.NewGuid()}");
    }
}
