using System.Net;
using ConsulateSite.Backoffice.Tests.Documents;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Tests.PublicAccess;

[Collection(DocumentCollection.Name)]
public sealed class PublicAccessTests(DocumentSite site)
{
    [Fact]
    public async Task Keeping_a_page_for_members_is_refused_in_words()
    {
        IContent page = site.AddPage("for members");
        string address = $"/document/{page.Key}/public-access";
        object model = new { memberUserNames = Array.Empty<string>(), memberGroupNames = new[] { "x" }, loginDocument = new { id = page.Key }, errorDocument = new { id = page.Key } };
        using BackofficeBrowser browser = await site.SignedInAsync();

        Assert.Equal("NotFound", await browser.RefusedAsync(HttpMethod.Get, address, expected: HttpStatusCode.NotFound));
        Assert.Equal("NoMembers", await browser.RefusedAsync(HttpMethod.Post, address, model));
        Assert.Equal("NoMembers", await browser.RefusedAsync(HttpMethod.Put, address, model));
        Assert.Equal("NoMembers", await browser.RefusedAsync(HttpMethod.Delete, address));
    }
}
