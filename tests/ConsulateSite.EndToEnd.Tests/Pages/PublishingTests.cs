using System.Net;
using AngleSharp.Html.Parser;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class PublishingTests(SiteFixture site)
{
    private const string Article = "Le consulat ferme trois jours en janvier 2027";

    [Fact]
    public async Task A_change_shows_on_the_next_request_once_it_is_published_and_not_before()
    {
        IContent article = site.Find("newsArticle", "fr", Article);
        string before = (string)article.GetValue("summary", "fr")!;
        Assert.Contains(WebUtility.HtmlEncode(before[..20]), await site.Client.GetStringAsync(Addresses.FrenchArticle), StringComparison.Ordinal);

        article.SetValue("summary", "Nouvelle phrase.", "fr");
        site.Save(article);
        Assert.DoesNotContain("Nouvelle phrase.", await site.Client.GetStringAsync(Addresses.FrenchArticle), StringComparison.Ordinal);

        await site.PublishAsync(article, "fr");
        try
        {
            Assert.Contains("Nouvelle phrase.", await site.Client.GetStringAsync(Addresses.FrenchArticle), StringComparison.Ordinal);
            Assert.Contains("Nouvelle phrase.", await site.Client.GetStringAsync(Addresses.FrenchNews), StringComparison.Ordinal);
            Assert.Contains("Nouvelle phrase.", await site.Client.GetStringAsync("/fr/"), StringComparison.Ordinal);
        }
        finally
        {
            article = site.Find("newsArticle", "fr", Article);
            article.SetValue("summary", before, "fr");
            site.Save(article);
            await site.PublishAsync(article, "fr");
        }
    }

    [Fact]
    public async Task Unpublishing_one_language_leaves_the_others()
    {
        IContent article = site.Find("newsArticle", "fr", Article);
        Assert.Contains(Article, await site.Client.GetStringAsync(Addresses.FrenchNews), StringComparison.Ordinal);
        await site.UnpublishAsync(article, "fr");
        try
        {
            using HttpResponseMessage french = await site.Client.GetAsync(Addresses.FrenchArticle, CancellationToken.None);
            using HttpResponseMessage arabic = await site.Client.GetAsync(Addresses.ArabicArticle);
            Assert.Equal(HttpStatusCode.NotFound, french.StatusCode);
            Assert.Equal(HttpStatusCode.OK, arabic.StatusCode);
            Assert.DoesNotContain(Article, await site.Client.GetStringAsync(Addresses.FrenchNews), StringComparison.Ordinal);
        }
        finally
        {
            await site.PublishAsync(site.Find("newsArticle", "ar", article.GetCultureName("ar")!), "fr");
        }

        Assert.Contains(Article, await site.Client.GetStringAsync(Addresses.FrenchNews), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_renamed_is_renamed_in_the_checklists_that_ask_for_it()
    {
        string before = await NameOfFirstDocumentAsync();
        await RenameAsync("Document rebaptisé");
        try
        {
            Assert.Equal("Document rebaptisé", await NameOfFirstDocumentAsync());
        }
        finally
        {
            await RenameAsync(before);
        }

        async Task RenameAsync(string name)
        {
            IContent document = site.Find("document", "fr", await NameOfFirstDocumentAsync());
            document.SetCultureName(name, "fr");
            site.Save(document);
            await site.PublishAsync(document, "fr");
        }
    }

    [Fact]
    public async Task A_page_that_moves_to_another_address_is_found_at_the_old_one()
    {
        IContent article = site.Find("newsArticle", "fr", Article);
        string before = (string)article.GetValue("umbracoUrlName", "fr")!;
        await MoveAsync("fermetures-de-janvier");
        try
        {
            using HttpResponseMessage old = await site.Client.GetAsync(Addresses.FrenchArticle);
            Assert.Equal(HttpStatusCode.MovedPermanently, old.StatusCode);
            Assert.Equal("/fr/actualites/fermetures-de-janvier/", old.Headers.Location!.OriginalString);
            Assert.Contains("/fr/actualites/fermetures-de-janvier/", await site.Client.GetStringAsync("/fr/"), StringComparison.Ordinal);
        }
        finally
        {
            await MoveAsync(before);
        }

        using HttpResponseMessage again = await site.Client.GetAsync(Addresses.FrenchArticle);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);

        async Task MoveAsync(string segment)
        {
            IContent current = site.Find("newsArticle", "fr", Article);
            current.SetValue("umbracoUrlName", segment, "fr");
            site.Save(current);
            await site.PublishAsync(current, "fr");
        }
    }

    [Fact]
    public async Task A_word_of_the_dictionary_shows_on_the_next_request()
    {
        IDictionaryItemService dictionary = site.Service<IDictionaryItemService>();
        await site.Client.GetStringAsync("/fr/");
        string before = await SetAsync("Plan");
        try
        {
            Assert.Contains(">Plan<", await site.Client.GetStringAsync("/fr/"), StringComparison.Ordinal);
        }
        finally
        {
            await SetAsync(before);
        }

        async Task<string> SetAsync(string word)
        {
            IDictionaryItem item = (await dictionary.GetAsync("Site.Menu"))!;
            IDictionaryTranslation french = item.Translations.Single(translation => translation.LanguageIsoCode == "fr");
            string old = french.Value;
            french.Value = word;
            Assert.True((await dictionary.UpdateAsync(item, Umbraco.Cms.Core.Constants.Security.SuperUserKey)).Success);
            return old;
        }
    }

    [Fact]
    public async Task Readers_at_full_load_never_see_an_old_page_after_a_publication_returned()
    {
        string original = (string)site.Find("newsArticle", "fr", Article).GetValue("summary", "fr")!;
        using CancellationTokenSource end = new();
        Task[] readers = [.. Enumerable.Range(0, 8).Select(_ => ReadUntilAsync(end.Token))];
        try
        {
            for (int version = 1; version <= 10; version++)
            {
                IContent article = site.Find("newsArticle", "fr", Article);
                article.SetValue("summary", $"Version {version}.", "fr");
                site.Save(article);
                await site.PublishAsync(article, "fr");
                Assert.Contains($"Version {version}.", await site.Client.GetStringAsync(Addresses.FrenchArticle), StringComparison.Ordinal);
                await Task.Delay(20);
                Assert.Contains($"Version {version}.", await site.Client.GetStringAsync(Addresses.FrenchArticle), StringComparison.Ordinal);
            }
        }
        finally
        {
            await end.CancelAsync();
            await Task.WhenAll(readers);
            IContent article = site.Find("newsArticle", "fr", Article);
            article.SetValue("summary", original, "fr");
            site.Save(article);
            await site.PublishAsync(article, "fr");
        }
    }

    private async Task<string> NameOfFirstDocumentAsync()
    {
        string html = await site.Client.GetStringAsync(Addresses.FrenchPassport);
        return new HtmlParser().ParseDocument(html).QuerySelector(".check b")!.TextContent;
    }

    private async Task ReadUntilAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            using HttpResponseMessage response = await site.Client.GetAsync(Addresses.FrenchArticle);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }
}
