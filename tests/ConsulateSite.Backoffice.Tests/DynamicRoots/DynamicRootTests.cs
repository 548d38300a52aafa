using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Documents;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Tests.DynamicRoots;

[Collection(DocumentCollection.Name)]
public sealed class DynamicRootTests(DocumentSite site)
{
    [Fact]
    public async Task A_query_leads_from_a_document_to_the_one_it_belongs_to()
    {
        IContent top = site.AddPage("dynamic top");
        IContent below = site.AddPage("dynamic below", site.AddPage("dynamic middle", top.Id).Id);
        using BackofficeBrowser browser = await site.SignedInAsync();

        Assert.Equal([below.Key], await RootsAsync(browser, Query(below, "Current")));
        Assert.Equal([top.Key], await RootsAsync(browser, Query(below, "Root")));
        Assert.Equal([top.Key], await RootsAsync(browser, Query(below, "Current", "FurthestAncestorOrSelf")));
        Assert.Equal([below.Key], await RootsAsync(browser, Query(top, "Current", "FurthestDescendantOrSelf")));
    }

    [Fact]
    public async Task The_kinds_of_steps_are_those_that_queries_name()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        IReadOnlyList<string?> steps = [.. (await browser.GetJsonAsync("/dynamic-root/steps")).EnumerateArray().Select(x => x.GetString())];

        Assert.Equal(["NearestAncestorOrSelf", "FurthestAncestorOrSelf", "NearestDescendantOrSelf", "FurthestDescendantOrSelf"], steps);
    }

    [Fact]
    public async Task A_step_that_nobody_knows_is_refused()
    {
        IContent page = site.AddPage("dynamic unknown");
        using BackofficeBrowser browser = await site.SignedInAsync();

        Assert.Equal("UnknownStep", await browser.RefusedAsync(HttpMethod.Post, "/dynamic-root/query", Query(page, "Current", "Sideways")));
    }

    [Fact]
    public async Task Nobody_asks_about_a_document_that_is_not_theirs()
    {
        IContent own = site.AddPage("dynamic own");
        IContent other = site.AddPage("dynamic other");
        using BackofficeBrowser browser = await site.EditorAsync("dynamic-editor", own.Id);

        await DocumentSite.ExpectAsync(HttpStatusCode.Forbidden, browser, HttpMethod.Post, "/dynamic-root/query", Query(other, "Current"));
        Assert.Empty(await RootsAsync(browser, Query(own, "ByKey", originId: other.Key)));
    }

    [Fact]
    public async Task There_are_no_segments()
    {
        IContent page = site.AddPage("dynamic segments");
        using BackofficeBrowser browser = await site.SignedInAsync();

        Assert.Equal(0, (await browser.GetJsonAsync("/segment?skip=0&take=10")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await browser.GetJsonAsync($"/document/{page.Key}/available-segment-options?skip=0&take=10")).GetProperty("total").GetInt32());
    }

    private static object Query(IContent current, string origin, string? step = null, Guid? originId = null) => new
    {
        context = new { id = current.Key, parent = new { id = Guid.Empty } },
        query = new
        {
            origin = new { alias = origin, id = originId },
            steps = step is null ? [] : new[] { new { alias = step, documentTypeIds = new[] { current.ContentType.Key } } },
        },
    };

    private static async Task<IReadOnlyList<Guid>> RootsAsync(BackofficeBrowser browser, object query)
    {
        JsonElement? answer = await DocumentSite.ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Post, "/dynamic-root/query", query);
        return [.. answer!.Value.GetProperty("roots").EnumerateArray().Select(root => root.GetGuid())];
    }
}
