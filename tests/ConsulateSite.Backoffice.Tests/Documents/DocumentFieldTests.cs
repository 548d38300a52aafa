using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using static ConsulateSite.Backoffice.Tests.Documents.DocumentSite;

namespace ConsulateSite.Backoffice.Tests.Documents;

/// <summary>A group may have rights of its own to single fields of a document type.</summary>
[Collection(DocumentCollection.Name)]
public sealed class DocumentFieldTests(DocumentSite site)
{
    private const string Read = ActionDocumentPropertyRead.ActionLetter;
    private const string Change = ActionDocumentPropertyWrite.ActionLetter;

    [Fact]
    public async Task A_field_that_may_not_be_read_is_in_no_answer()
    {
        IContent page = site.AddPage("Unread");
        Guid version = await VersionAsync(page);
        Guid blueprint = await BlueprintAsync(page);
        using BackofficeBrowser browser = await EditorAsync("reads-no-summary", ("summary", []));

        foreach (string path in new[]
        {
            $"/document/{page.Key}", $"/document/{page.Key}/published", $"/document-version/{version}", $"/document-blueprint/{blueprint}",
            $"/document-blueprint/{blueprint}/scaffold",
        })
        {
            JsonElement answer = await browser.GetJsonAsync(path);
            Assert.Contains(Aliases(answer), alias => alias == "title");
            Assert.DoesNotContain("summary", Aliases(answer));
            Assert.DoesNotContain("About Unread", answer.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_list_leaves_out_a_field_that_may_not_be_read()
    {
        IContent above = site.AddPage("Listing");
        site.AddPage("Listed", above.Id);
        using BackofficeBrowser browser = await EditorAsync("lists-no-summary", ("summary", []));

        JsonElement list = await browser.GetJsonAsync($"/collection/document/{above.Key}");

        Assert.Contains("Listed fr", list.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("About Listed", list.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_may_not_be_written_stays_as_it_is_whatever_the_request_says()
    {
        IContent page = site.AddPage("Kept");
        using BackofficeBrowser browser = await EditorAsync("writes-no-summary", ("summary", []), ("note", [Read]));
        JsonObject body = Write(await OpenAsync(browser, page.Key), "title", "fr", "changed");
        Write(body, "note", null, "changed");
        body["values"]!.AsArray().Add(new JsonObject { ["alias"] = "summary", ["culture"] = "fr", ["value"] = "changed" });

        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{page.Key}", body);

        IContent saved = site.Contents.GetById(page.Key)!;
        Assert.Equal("changed", saved.GetValue<string>("title", "fr"));
        Assert.Equal("kept", saved.GetValue<string>("note"));
        Assert.All(saved.AvailableCultures, culture => Assert.Equal($"About Kept {culture}", saved.GetValue<string>("summary", culture)));
    }

    [Fact]
    public async Task A_field_that_may_not_be_read_is_published_as_it_is_even_where_it_must_not_be_empty()
    {
        IContent page = site.AddPage("Required", publish: false);
        using BackofficeBrowser browser = await EditorAsync("publishes-no-title", ("title", []));
        JsonObject body = Write(await OpenAsync(browser, page.Key), "summary", "fr", "changed");
        body["culturesToPublish"] = new JsonArray("ar", "fr");

        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $".1/document/{page.Key}/validate", body);
        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{page.Key}/update-and-publish", body);

        IContent saved = site.Contents.GetById(page.Key)!;
        Assert.Equal("Required fr", saved.GetValue<string>("title", "fr", published: true));
        Assert.Equal("Required ar", saved.GetValue<string>("title", "ar", published: true));
        Assert.Equal("changed", saved.GetValue<string>("summary", "fr", published: true));
    }

    [Fact]
    public async Task A_new_document_begins_without_what_its_author_may_not_write()
    {
        IContent parent = site.AddPage("Beginnings");
        using BackofficeBrowser browser = await EditorAsync("creates-no-title", ("title", [Read]));
        Guid id = Guid.NewGuid();

        await ExpectAsync(HttpStatusCode.Created, browser, HttpMethod.Post, "/document", site.Body(id, parent.Key, ("fr", "Page", "Titre")));

        Assert.Null(site.Contents.GetById(id)!.GetValue<string>("title", "fr"));
    }

    [Fact]
    public async Task Nobody_rolls_back_or_lays_down_what_they_may_not_write()
    {
        IContent page = site.AddPage("Rolled");
        Guid version = await VersionAsync(page);
        Guid blueprint = await BlueprintAsync(page);
        using BackofficeBrowser browser = await EditorAsync("rolls-no-summary", ("summary", [Read]));
        object changes = new { values = Array.Empty<object>(), variants = new[] { new { culture = "fr", name = "changed" } } };

        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Post, $"/document-version/{version}/rollback?culture=fr");
        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Put, $"/document-blueprint/{blueprint}", changes);
        await ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Post, "/document-blueprint", site.Body(Guid.NewGuid(), null, ("fr", "x", "x")));
    }

    [Fact]
    public async Task One_group_that_allows_is_enough_and_a_field_of_its_own_counts_before_what_holds_for_all()
    {
        IContent page = site.AddPage("Opened");
        using BackofficeBrowser closed = await site.EditorAsync("closed-but-title", group =>
        {
            group.Permissions = group.Permissions.Except([Read, Change]).ToHashSet();
            Allow(group, ("title", [Read, Change]));
        });

        JsonElement document = await closed.GetJsonAsync($"/document/{page.Key}");

        Assert.Equal(["title"], Aliases(document).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string?> Aliases(JsonElement document) =>
        document.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("alias").GetString());

    private Task<BackofficeBrowser> EditorAsync(string name, params (string Alias, string[] Verbs)[] fields) =>
        site.EditorAsync(name, group => Allow(group, fields));

    private void Allow(UserGroup group, params (string Alias, string[] Verbs)[] fields)
    {
        foreach ((string alias, string[] verbs) in fields)
        {
            Guid property = site.PageType.PropertyTypes.Single(x => x.Alias == alias).Key;
            foreach (string verb in verbs.DefaultIfEmpty(string.Empty))
            {
                group.GranularPermissions.Add(new DocumentPropertyValueGranularPermission { Key = site.PageType.Key, Permission = $"{property}|{verb}" });
            }
        }
    }

    private async Task<Guid> VersionAsync(IContent page)
    {
        using BackofficeBrowser administrator = await site.SignedInAsync();
        JsonElement versions = await administrator.GetJsonAsync($"/document-version?documentId={page.Key}&culture=fr");
        return versions.GetProperty("items")[0].GetProperty("id").GetGuid();
    }

    private async Task<Guid> BlueprintAsync(IContent page)
    {
        using BackofficeBrowser administrator = await site.SignedInAsync();
        return await administrator.CreateAsync(
            "/document-blueprint/from-document", new { document = new { id = page.Key }, name = $"{page.Key}", parent = (object?)null });
    }
}
