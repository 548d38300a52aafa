using System.Net;
using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>What was done is undone.</summary>
[Collection(SiteCollection.Name)]
public sealed class UndoTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string Name = "Article à reprendre";
    private const string Address = "/fr/actualites/article-a-reprendre/";

    [Fact]
    public async Task An_older_version_comes_back()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        IContent article = await site.PublishArticleAsync(Name);
        try
        {
            DocumentScreen screen = await DocumentScreen.OpenAsync(tab, article.Key, "fr");
            await screen.WriteAsync("summary", "Une phrase malheureuse.");
            Assert.Equal(200, await screen.PublishAsync("French"));
            Assert.Contains("Une phrase malheureuse.", await site.Client.GetStringAsync(Address), StringComparison.Ordinal);

            Dialog rollback = await screen.DoAsync("Rollback…");
            ILocator versions = rollback.Root.Locator(".rollback-item");
            await Assertions.Expect(versions).ToHaveCountAsync(2);
            await versions.Nth(1).PressAsync();
            await Assertions.Expect(rollback.Root.Locator("uui-table")).ToContainTextAsync("Un résumé.");
            Assert.Equal(200, await screen.AnswerAsync(rollback.ConfirmAsync, "/rollback"));
            await Assertions.Expect(screen.Text("summary")).ToHaveValueAsync("Un résumé.");

            Assert.Equal(200, await screen.PublishAsync("French"));
            Assert.DoesNotContain("malheureuse", await site.Client.GetStringAsync(Address), StringComparison.Ordinal);
            Assert.Empty(tab.Failures);
        }
        finally
        {
            site.Remove("newsArticle", "fr", Name);
        }
    }

    [Fact]
    public async Task A_page_goes_to_the_bin_and_comes_back()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        IContent article = await site.PublishArticleAsync(Name);
        try
        {
            DocumentScreen screen = await DocumentScreen.OpenAsync(tab, article.Key, "fr");
            Dialog trash = await screen.DoAsync("Trash…");
            Assert.Equal(200, await screen.AnswerAsync(() => trash.Root.Locator("#confirm").PressAsync(), "/move-to-recycle-bin"));
            using (HttpResponseMessage trashed = await site.Client.GetAsync(Address))
            {
                Assert.Equal(HttpStatusCode.Gone, trashed.StatusCode);
            }

            await tab.OpenAsync("section/content/workspace/document-recycle-bin-root");
            await tab.Page.Locator("umb-document-recycle-bin-tree-item-children-collection-view, umb-table").GetByText(Name).First.WaitForAsync();
            screen = await DocumentScreen.OpenAsync(tab, article.Key, "fr");
            Dialog restore = await screen.DoAsync("Restore…");
            await Assertions.Expect(restore.Root).ToContainTextAsync("Actualités");
            Assert.Equal(200, await screen.AnswerAsync(restore.ConfirmAsync, "/restore"));

            IContent restored = site.Service<IContentService>().GetById(article.Key)!;
            Assert.False(restored.Trashed);
            Assert.Equal(article.ParentId, restored.ParentId);
            Assert.Empty(tab.Failures);
        }
        finally
        {
            site.Remove("newsArticle", "fr", Name);
        }
    }

    [Fact]
    public async Task A_page_that_is_scheduled_appears_when_its_time_has_come()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        IContent article = await site.PublishArticleAsync(Name);
        try
        {
            await site.UnpublishAsync(article, "fr");
            DocumentScreen screen = await DocumentScreen.OpenAsync(tab, article.Key, "fr");
            DateTime time = DateTime.Now.AddMinutes(30);
            Assert.Equal(200, await screen.ScheduleAsync("French", time));
            using (HttpResponseMessage before = await site.Client.GetAsync(Address))
            {
                Assert.Equal(HttpStatusCode.Gone, before.StatusCode);
            }

            // What the site does once a minute, at a minute that nobody has to wait for.
            site.PublishDue(time.ToUniversalTime().AddMinutes(-2));
            using (HttpResponseMessage tooEarly = await site.Client.GetAsync(Address))
            {
                Assert.Equal(HttpStatusCode.Gone, tooEarly.StatusCode);
            }

            site.PublishDue(time.ToUniversalTime());
            Assert.Contains(Name, await site.Client.GetStringAsync(Address), StringComparison.Ordinal);
            Assert.Empty(tab.Failures);
        }
        finally
        {
            site.Remove("newsArticle", "fr", Name);
        }
    }
}
