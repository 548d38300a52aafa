using System.Text;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.Hosting;
using static ConsulateSite.Backoffice.Tests.DocumentTypes.DocumentTypeModels;

namespace ConsulateSite.Backoffice.Tests.DocumentTypes;

[Collection(ShippedTypesCollection.Name)]
public sealed class TypeFileTests(ShippedTypesSite site)
{
    [Fact]
    public async Task A_document_type_comes_back_from_its_file_as_it_was()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid part = await browser.CreateAsync("/document-type", Type("filePart", Property("partWord")));
        Guid tab = Guid.NewGuid();
        Guid group = Guid.NewGuid();
        JsonObject model = Type("fileWhole", Property("first", group), Property("second", tab, variesByCulture: false));
        model["containers"] = new JsonArray(Container(tab, "Content", "Tab"), Container(group, "Words", "Group", tab));
        model["compositions"] = new JsonArray(TakenOver(part));
        model["allowedDocumentTypes"] = new JsonArray(new JsonObject { ["documentType"] = Reference(part), ["sortOrder"] = 0 });
        model["cleanup"] = new JsonObject { ["preventCleanup"] = true, ["keepLatestVersionPerDayForDays"] = 9 };

        await ComesBackAsync(browser, "document-type", model);
    }

    [Fact]
    public async Task A_media_type_comes_back_from_its_file_as_it_was()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid tab = Guid.NewGuid();
        JsonObject model = Type("fileMedia", Property("first", tab, variesByCulture: false));
        model["variesByCulture"] = false;
        model["containers"] = new JsonArray(Container(tab, "Content", "Tab"));
        model["allowedMediaTypes"] = new JsonArray();

        await ComesBackAsync(browser, "media-type", model);
    }

    [Fact]
    public async Task Files_that_do_not_fit_are_refused()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        Guid id = await browser.CreateAsync("/document-type", Type("fileTaken", Property("word")));
        byte[] file = await ExportAsync(browser, $"/document-type/{id}/export");

        Assert.Equal("DocumentTypeExists", await RefusedAsync(file));
        Assert.Equal("TypeMismatch", await RefusedAsync(Encoding.UTF8.GetBytes("<MediaType/>")));
        Assert.Equal("TypeMismatch", await RefusedAsync(Encoding.UTF8.GetBytes("<DocumentType/>")));
        Assert.Equal("TypeMismatch", await RefusedAsync(Encoding.UTF8.GetBytes("no xml")));

        async Task<string?> RefusedAsync(byte[] content) => await browser.RefusedAsync(
            HttpMethod.Post, "/document-type/import", new { file = new { id = await UploadAsync(browser, content) } });
    }

    private static async Task ComesBackAsync(BackofficeBrowser browser, string kind, JsonObject model)
    {
        Guid id = await browser.CreateAsync($"/{kind}", model);
        string before = (await browser.GetJsonAsync($"/{kind}/{id}")).GetRawText();
        byte[] file = await ExportAsync(browser, $"/{kind}/{id}/export");
        await browser.DoAsync(HttpMethod.Delete, $"/{kind}/{id}");

        Guid again = await browser.CreateAsync($"/{kind}/import", new { file = new { id = await UploadAsync(browser, file) } });

        Assert.Equal(id, again);
        Assert.Equal(before, (await browser.GetJsonAsync($"/{kind}/{id}")).GetRawText());
    }

    private static async Task<byte[]> ExportAsync(BackofficeBrowser browser, string path)
    {
        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Get, path);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<Guid> UploadAsync(BackofficeBrowser browser, byte[] content)
    {
        Guid id = Guid.NewGuid();
        using MultipartFormDataContent form = new() { { new StringContent(id.ToString()), "Id" }, { new ByteArrayContent(content), "File", "type.udt" } };
        await browser.DoAsync(HttpMethod.Post, "/temporary-file", form);
        return id;
    }
}
