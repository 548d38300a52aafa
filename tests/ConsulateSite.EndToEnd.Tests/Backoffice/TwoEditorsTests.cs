using ConsulateSite.EndToEnd.Tests.Backoffice.Screens;
using Microsoft.Playwright;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>Two editors at one document.</summary>
[Collection(SiteCollection.Name)]
public sealed class TwoEditorsTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string Name = "Article à quatre mains";

    [Fact]
    public async Task The_second_sees_what_the_first_has_changed_and_does_not_overwrite_it()
    {
        IContent article = await site.PublishArticleAsync(Name);
        await using BackofficeTab first = await BackofficeTab.SignInAsync(browser, site);
        await using BackofficeTab second = await BackofficeTab.SignInAsync(browser, site);
        try
        {
            DocumentScreen one = await DocumentScreen.OpenAsync(first, article.Key, "fr");
            await DocumentScreen.OpenAsync(second, article.Key, "fr");
            await one.WriteAsync("summary", "Une première fois.");
            await second.HearAsync(async () => Assert.Equal(200, await one.SaveAsync("French")), article.Key);

            // The client keeps what it has read until it is told that it has changed.
            await second.OpenAsync("section/content");
            DocumentScreen two = await DocumentScreen.OpenAsync(second, article.Key, "fr");
            await Assertions.Expect(two.Text("summary")).ToHaveValueAsync("Une première fois.");

            await one.WriteAsync("summary", "Une seconde fois.");
            Assert.Equal(200, await one.SaveAsync("French"));
            await two.WriteAsync("summary", "Sans avoir vu.");
            Assert.Equal(409, await two.SaveInVainAsync("Somebody else has changed this document since you opened it.", "French"));
            Assert.Equal("Une seconde fois.", site.Find("newsArticle", "fr", Name).GetValue("summary", "fr"));
            Assert.Empty(first.Complaints);
            Assert.Empty(first.Failures);

            // The client writes what is refused into the console too.
            Assert.Contains("Error in request", Assert.Single(second.Complaints), StringComparison.Ordinal);
            Assert.Empty(second.Failures);
        }
        finally
        {
            site.Remove("newsArticle", "fr", Name);
        }
    }
}
