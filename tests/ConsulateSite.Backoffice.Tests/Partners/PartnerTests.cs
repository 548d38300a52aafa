using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Documents;
using ConsulateSite.Backoffice.Tests.Hosting;
using ConsulateSite.Partners.News;
using ConsulateSite.Partners.Registrations;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Tests.Partners;

public sealed class PartnerTests(DocumentSite site) : IClassFixture<DocumentSite>
{
    private PartnerStore Partners => site.Get<PartnerStore>();

    [Fact]
    public async Task A_registration_is_approved_and_its_key_is_handed_over_by_a_link()
    {
        IContent page = site.AddPage("association");
        string id = await site.RegisterAsync("Amis");
        using BackofficeBrowser browser = await site.SignedInAsync();
        await browser.RefusedAsync(HttpMethod.Post, $"/partner/{id}/link", expected: HttpStatusCode.NotFound);
        JsonElement waiting = await OfAsync(browser, id);
        Assert.Equal(("Waiting", "Amis", "Lyon"), (Text(waiting, "state"), Text(waiting, "name"), Text(waiting, "place")));

        await browser.DoAsync(HttpMethod.Put, $"/partner/{id}", new { document = new { id = page.Key } });
        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Post, $"/partner/{id}/link");
        JsonElement link = await answer.Content.ReadFromJsonAsync<JsonElement>();
        string address = Text(link, "address")!;
        Assert.StartsWith("/fr/partners/key?link=", address, StringComparison.Ordinal);
        Assert.False(link.GetProperty("isMailed").GetBoolean());
        string? key = await Partners.TakeKeyAsync(address[(address.IndexOf('=', StringComparison.Ordinal) + 1)..]);

        JsonElement approved = await OfAsync(browser, id);
        Assert.Equal(("Approved", page.Key, true), (Text(approved, "state"), approved.GetProperty("document").GetProperty("id").GetGuid(), approved.GetProperty("hasKey").GetBoolean()));
        Assert.Equal(id, site.Get<PartnerRoster>().FindByKey(key!));
        Assert.Contains(page.Key, site.Get<NotedPartnerPages>().All);
    }

    [Fact]
    public async Task Declining_deletes_what_the_association_wrote()
    {
        string id = await site.RegisterAsync("Unwanted");
        using BackofficeBrowser browser = await site.SignedInAsync();
        await browser.DoAsync(HttpMethod.Delete, $"/partner/{id}");

        Assert.Null(Partners.Find(id));
        await browser.RefusedAsync(HttpMethod.Delete, $"/partner/{id}", expected: HttpStatusCode.NotFound);
        await browser.RefusedAsync(HttpMethod.Put, $"/partner/{id}", new { document = (object?)null }, expected: HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task News_waits_until_an_editor_accepts_it_and_can_be_taken_off_again()
    {
        IContent page = site.AddPage("with news");
        string id = await site.AddPartnerAsync(page.Key);
        long entry = await site.AddPartnerEntryAsync(id);
        using BackofficeBrowser browser = await site.SignedInAsync();
        JsonElement waiting = (await browser.GetJsonAsync("/partner-entry")).GetProperty("items").EnumerateArray().Single(one => one.GetProperty("id").GetInt64() == entry);
        Assert.Equal(("Fête de l’Atlas", "https://atlas.example/fete", "Waiting"), (Text(waiting, "title"), Text(waiting, "link"), Text(waiting, "state")));
        Assert.Empty(site.Get<EntryStore>().FindAccepted(page.Key, 10));

        await browser.DoAsync(HttpMethod.Put, $"/partner-entry/{entry}", new { state = "Accepted" });
        Assert.Single(site.Get<EntryStore>().FindAccepted(page.Key, 10));
        Assert.Contains(page.Key, site.Get<NotedPartnerPages>().All);
        await browser.DoAsync(HttpMethod.Put, $"/partner-entry/{entry}", new { state = "Rejected" });
        Assert.Empty(site.Get<EntryStore>().FindAccepted(page.Key, 10));
        await browser.RefusedAsync(HttpMethod.Put, "/partner-entry/999999", new { state = "Accepted" }, expected: HttpStatusCode.NotFound);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static async Task<JsonElement> OfAsync(BackofficeBrowser browser, string id) =>
        (await browser.GetJsonAsync("/partner?take=1000")).GetProperty("items").EnumerateArray().Single(partner => Text(partner, "id") == id);
}
