using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Xunit;
using static ConsulateSite.Backoffice.Tests.Documents.DocumentSite;

namespace ConsulateSite.Backoffice.Tests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class DocumentVersionTests(DocumentSite site)
{
    [Fact]
    public async Task A_language_is_rolled_back_to_what_it_was()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        IContent page = site.AddPage("Earlier");
        await ChangeAsync(browser, page.Key, "ar", "لاحق");
        await ChangeAsync(browser, page.Key, "fr", "Plus tard");
        JsonElement[] versions = await VersionsAsync(browser, page.Key);
        Guid first = versions[^1].GetProperty("id").GetGuid();

        JsonElement old = await browser.GetJsonAsync($"/document-version/{first}");
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Post, $"/document-version/{first}/rollback?culture=fr");

        Assert.True(versions[0].GetProperty("isCurrentDraftVersion").GetBoolean());
        Assert.Contains(versions, x => x.GetProperty("isCurrentPublishedVersion").GetBoolean());
        Assert.Equal(page.Key, old.GetProperty("document").GetProperty("id").GetGuid());
        Assert.Contains(old.GetProperty("values").EnumerateArray(), x => x.GetProperty("value").GetString() == "Earlier ar");
        IContent saved = site.Contents.GetById(page.Key)!;
        Assert.Equal("Earlier fr", saved.GetValue<string>("title", "fr"));
        Assert.Equal("لاحق", saved.GetValue<string>("title", "ar"));
    }

    [Fact]
    public async Task A_version_is_kept_from_being_cleaned_away()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        IContent page = site.AddPage("Precious");
        await ChangeAsync(browser, page.Key, "ar", "لاحق");
        Guid first = (await VersionsAsync(browser, page.Key))[^1].GetProperty("id").GetGuid();

        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document-version/{first}/prevent-cleanup?preventCleanup=true");

        Assert.True((await VersionsAsync(browser, page.Key))[^1].GetProperty("preventCleanup").GetBoolean());
    }

    [Fact]
    public async Task A_translator_rolls_back_the_own_language_only()
    {
        using BackofficeBrowser administrator = await site.SignedInAsync();
        IContent page = site.AddPage("Firm");
        await ChangeAsync(administrator, page.Key, "ar", "لاحق");
        using BackofficeBrowser browser = await site.EditorAsync("translator-returns", null, "fr");
        Guid first = (await VersionsAsync(browser, page.Key))[^1].GetProperty("id").GetGuid();

        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Post, $"/document-version/{first}/rollback");
        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Post, $"/document-version/{first}/rollback?culture=ar");
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Post, $"/document-version/{first}/rollback?culture=fr");

        Assert.Equal("لاحق", site.Contents.GetById(page.Key)!.GetValue<string>("title", "ar"));
    }

    private static async Task ChangeAsync(BackofficeBrowser browser, Guid id, string culture, string title)
    {
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{id}", Write(await OpenAsync(browser, id), "title", culture, title));
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{id}/publish", new { publishSchedules = new[] { new { culture } } });
    }

    private static async Task<JsonElement[]> VersionsAsync(BackofficeBrowser browser, Guid id) =>
        [.. (await browser.GetJsonAsync($"/document-version?documentId={id}&skip=0&take=50")).GetProperty("items").EnumerateArray()];
}
