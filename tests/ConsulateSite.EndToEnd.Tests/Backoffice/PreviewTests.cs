using System.Net;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>Drafts in the site's own look, in the client's preview window.</summary>
[Collection(SiteCollection.Name)]
public sealed class PreviewTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task An_editor_sees_the_draft_in_each_language_and_a_visitor_the_published_page()
    {
        IContent page = Draft("Esquisse", "مسودة");
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);

        string address = await PreviewUrlAsync(tab.Page, page.Key, "fr");
        await tab.Page.GotoAsync(new Uri(new Uri(site.Address, "/umbraco/"), address).ToString());
        IFrameLocator frame = tab.Page.FrameLocator("iframe");
        await Assertions.Expect(frame.Locator("h1")).ToHaveTextAsync("Esquisse");
        await Assertions.Expect(frame.Locator("html")).ToHaveAttributeAsync("dir", "ltr");

        await tab.Page.GotoAsync(new Uri(site.Address, $"/{page.Key}?culture=ar").ToString());
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("مسودة");
        await Assertions.Expect(tab.Page.Locator("html")).ToHaveAttributeAsync("dir", "rtl");

        using HttpResponseMessage visitor = await site.Client.GetAsync(new Uri(site.Address, $"/{page.Key}?culture=fr"));
        Assert.Equal(HttpStatusCode.NotFound, visitor.StatusCode);
        Assert.DoesNotContain("Esquisse", await visitor.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_save_shows_in_the_open_preview()
    {
        IContent page = Draft("Avant", "قبل");
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        string address = await PreviewUrlAsync(tab.Page, page.Key, "fr");
        await tab.Page.GotoAsync(new Uri(new Uri(site.Address, "/umbraco/"), address).ToString());
        ILocator heading = tab.Page.FrameLocator("iframe").Locator("h1");
        await Assertions.Expect(heading).ToHaveTextAsync("Avant");
        await tab.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        page.SetCultureName("Après", "fr");
        site.Save(page);

        await Assertions.Expect(heading).ToHaveTextAsync("Après");
    }

    [Fact]
    public async Task Only_a_page_of_a_preview_may_stand_in_a_frame_of_the_backoffice()
    {
        using HttpResponseMessage visitor = await site.Client.GetAsync(new Uri(site.Address, "/fr/"));

        Assert.Contains("frame-ancestors 'none'", visitor.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    private static Task<string> PreviewUrlAsync(IPage page, Guid key, string culture) => page.EvaluateAsync<string>(
        """
        async ([key, culture]) => {
          const answer = await fetch(
            `/umbraco/management/api/v1/document/${key}/preview-url?providerAlias=umbDocumentUrlProvider&culture=${culture}`,
            { headers: { Authorization: 'Bearer [redacted]' } });
          return (await answer.json()).url;
        }
        """,
        new[] { key.ToString(), culture });

    private IContent Draft(string french, string arabic)
    {
        IContent page = site.Service<Umbraco.Cms.Core.Services.IContentService>().Create(french, SiteRoot(), "page");
        page.SetCultureName(french, "fr");
        page.SetCultureName(arabic, "ar");
        site.Save(page);
        return page;
    }

    private Guid SiteRoot() => site.Service<Umbraco.Cms.Core.Services.IContentService>().GetRootContent().Single(root => root.ContentType.Alias == "site").Key;
}
