using ConsulateSite.Cms.Tests.Published;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Cms.Tests.Redirects;

public sealed class RedirectRoutingTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("ar", "جواز جديد")]
    [InlineData("fr", "Nouveau passeport")]
    public async Task An_old_address_leads_to_the_new_one_for_the_page_and_for_what_lies_below(string culture, string newName)
    {
        string mark = Guid.NewGuid().ToString("N")[..8];
        IContent page = site.PublishedPage($"جواز {mark}", $"Passeport {mark}", $"Passport {mark}");
        IContent child = site.PublishedPage("الوثائق", "Documents", "Documents", page);
        string old = site.Url(page, culture);
        string oldChild = site.Url(child, culture);

        page = site.Reload(page);
        page.SetCultureName($"{newName} {mark}", culture);
        site.Publish(page);

        Assert.NotEqual(old, site.Url(page, culture));
        await AssertRedirectsAsync(old, site.Url(page, culture));
        await AssertRedirectsAsync(Uri.UnescapeDataString(oldChild), site.Url(child, culture));
    }

    [Fact]
    public async Task An_old_place_leads_to_the_new_one()
    {
        string mark = Guid.NewGuid().ToString("N")[..8];
        IContent target = site.PublishedPage($"هدف {mark}", $"Cible {mark}", $"Target {mark}");
        IContent page = site.PublishedPage($"صفحة {mark}", $"Page {mark}", $"Page {mark}");
        string[] old = [.. TestSite.Cultures.Select(culture => site.Url(page, culture))];

        Assert.True(site.Documents.Move(site.Reload(page), target.Id).Success);

        foreach ((string address, string culture) in old.Zip(TestSite.Cultures))
        {
            await AssertRedirectsAsync(address, site.Url(page, culture));
        }
    }

    private async Task AssertRedirectsAsync(string from, string to)
    {
        IPublishedRequest request = await site.RouteAsync(from);
        Assert.True(request.IsRedirect(), $"{from} does not redirect.");
        Uri target = new(new Uri("https://consulate.example"), request.RedirectUrl);
        Assert.Equal(Uri.UnescapeDataString(to), Uri.UnescapeDataString(target.AbsolutePath));
    }
}
