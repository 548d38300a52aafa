using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Xunit;
using static ConsulateSite.Backoffice.Tests.Documents.DocumentSite;

namespace ConsulateSite.Backoffice.Tests.Documents;

[Collection(DocumentCollection.Name)]
public sealed class DocumentListTests(DocumentSite site) : IAsyncLifetime
{
    private const int Many = 2000;

    private BackofficeBrowser _browser = null!;

    public async Task InitializeAsync() => _browser = await site.SignedInAsync();

    public Task DisposeAsync()
    {
        _browser.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Two_thousand_siblings_are_read_page_by_page()
    {
        IContent parent = site.AddPage("Archive", publish: false);
        IContent[] children = [.. Enumerable.Range(0, Many).Select(number =>
        {
            IContent child = site.Contents.Create($"Item {number:D4}", parent.Id, site.PageType.Alias);
            child.SetCultureName($"Item {number:D4}", "ar");
            return child;
        })];
        Assert.True(site.Contents.Save(children).Success);

        List<Guid> read = [];
        foreach (int skip in new[] { 0, 50, 1000, 1975 })
        {
            JsonElement page = await _browser.GetJsonAsync($"/tree/document/children?parentId={parent.Key}&skip={skip}&take=50");
            Assert.Equal(Many, page.GetProperty("total").GetInt32());
            read.AddRange(page.GetProperty("items").EnumerateArray().Select(x => x.GetProperty("id").GetGuid()));
        }

        Guid[] expected = [.. new[] { 0, 50, 1000, 1975 }.SelectMany(skip => children.Skip(skip).Take(50)).Select(x => x.Key)];
        Assert.Equal(expected, read);
        JsonElement beside = await _browser.GetJsonAsync($"/tree/document/siblings?target={children[1500].Key}&before=5&after=5");
        Assert.Equal(children[1495..1506].Select(x => x.Key), beside.GetProperty("items").EnumerateArray().Select(x => x.GetProperty("id").GetGuid()));
        Assert.Equal(1495, beside.GetProperty("totalBefore").GetInt32());
        Assert.Equal(Many - 1506, beside.GetProperty("totalAfter").GetInt32());
    }

    [Fact]
    public async Task Documents_are_found_by_their_name_in_any_language()
    {
        IContent page = site.AddPage("Zanzibar");
        page.SetCultureName("Île aux épices", "fr");
        Assert.True(site.Contents.Save(page).Success);

        foreach (string query in new[] { "zanzibar", "épices", page.Key.ToString() })
        {
            JsonElement found = await _browser.GetJsonAsync($"/item/document/search?query={Uri.EscapeDataString(query)}&skip=0&take=10");
            Assert.Equal([page.Key], found.GetProperty("items").EnumerateArray().Select(x => x.GetProperty("id").GetGuid()));
        }

        JsonElement none = await _browser.GetJsonAsync("/item/document/search?query=%25&skip=0&take=10");
        Assert.Equal(0, none.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_list_with_columns_is_sorted_and_filtered()
    {
        IContent parent = site.AddPage("List");
        IContent one = site.AddPage("Berries", parent.Id);
        IContent two = site.AddPage("Apples", parent.Id);

        JsonElement byTitle = await _browser.GetJsonAsync($"/collection/document/{parent.Key}?orderBy=title&orderCulture=fr&skip=0&take=10");
        JsonElement byName = await _browser.GetJsonAsync(
            $"/collection/document/{parent.Key}?orderBy=name&orderDirection=Descending&skip=0&take=10");
        JsonElement filtered = await _browser.GetJsonAsync($"/collection/document/{parent.Key}?filter=berr&skip=0&take=10");

        Assert.Equal([two.Key, one.Key], Ids(byTitle));
        Assert.Equal([one.Key, two.Key], Ids(byName));
        Assert.Equal([one.Key], Ids(filtered));
        Assert.Equal("Administrator", filtered.GetProperty("items")[0].GetProperty("creator").GetString());
    }

    [Fact]
    public async Task A_document_tells_its_ancestors_addresses_references_and_history()
    {
        IContent parent = site.AddPage("Above");
        IContent page = site.AddPage("Below", parent.Id);

        JsonElement ancestors = await _browser.GetJsonAsync($"/tree/document/ancestors?descendantId={page.Key}");
        JsonElement items = await _browser.GetJsonAsync($"/item/document/ancestors?id={page.Key}");
        JsonElement urls = await _browser.GetJsonAsync($"/document/urls?id={page.Key}");
        JsonElement references = await _browser.GetJsonAsync($"/document/{page.Key}/referenced-by?skip=0&take=10");
        JsonElement descendants = await _browser.GetJsonAsync($"/document/{parent.Key}/referenced-descendants?skip=0&take=10");
        JsonElement used = await _browser.GetJsonAsync($"/document/are-referenced?id={page.Key}&skip=0&take=10");
        JsonElement log = await _browser.GetJsonAsync($"/document/{page.Key}/audit-log?skip=0&take=10");

        Assert.Equal([parent.Key, page.Key], ancestors.EnumerateArray().Select(x => x.GetProperty("id").GetGuid()));
        Assert.Equal([parent.Key], items[0].GetProperty("ancestors").EnumerateArray().Select(x => x.GetProperty("id").GetGuid()));
        Assert.Equal(page.Key, urls[0].GetProperty("id").GetGuid());
        Assert.NotEmpty(urls[0].GetProperty("urlInfos").EnumerateArray());
        Assert.All(new[] { references, descendants, used }, x => Assert.Equal(0, x.GetProperty("total").GetInt32()));
        Assert.Contains(log.GetProperty("items").EnumerateArray(), x => x.GetProperty("logType").GetString() == "PublishVariant");
    }

    [Fact]
    public async Task A_document_gets_domains_and_its_old_addresses_are_listed_and_deleted()
    {
        IContent page = site.AddPage("Homepage");
        site.Get<IRedirectUrlService>().RegisterWithStatus("/old-address", page.Key, "fr");

        await ExpectAsync(HttpStatusCode.OK, _browser, HttpMethod.Put, $"/document/{page.Key}/domains", new
        {
            defaultIsoCode = "ar",
            domains = new[] { new { domainName = "/francais", isoCode = "fr" } },
        });
        JsonElement domains = await _browser.GetJsonAsync($"/document/{page.Key}/domains");
        JsonElement redirects = await _browser.GetJsonAsync($"/redirect-management/{page.Key}?skip=0&take=10");
        JsonElement all = await _browser.GetJsonAsync("/redirect-management?filter=old-address&skip=0&take=10");
        await ExpectAsync(
            HttpStatusCode.OK, _browser, HttpMethod.Delete, $"/redirect-management/{redirects.GetProperty("items")[0].GetProperty("id").GetGuid()}");

        Assert.Equal("ar", domains.GetProperty("defaultIsoCode").GetString());
        Assert.Equal("/francais", domains.GetProperty("domains")[0].GetProperty("domainName").GetString());
        Assert.Equal(1, redirects.GetProperty("total").GetInt32());
        Assert.Equal(1, all.GetProperty("total").GetInt32());
        Assert.Empty(site.Get<IRedirectUrlService>().GetContentRedirectUrls(page.Key));
        Assert.Equal("Enabled", (await _browser.GetJsonAsync("/redirect-management/status")).GetProperty("status").GetString());
    }

    private static IEnumerable<Guid> Ids(JsonElement page) => page.GetProperty("items").EnumerateArray().Select(x => x.GetProperty("id").GetGuid());
}
