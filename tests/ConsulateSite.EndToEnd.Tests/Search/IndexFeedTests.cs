using System.Text.Json;
using ConsulateSite.EndToEnd.Tests.Pages;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.EndToEnd.Tests.Search;

[Collection(SiteCollection.Name)]
public sealed class IndexFeedTests(SiteFixture site)
{
    [Fact]
    public async Task A_page_is_found_once_it_is_published_and_not_before_and_no_more_when_it_is_taken_away()
    {
        await site.CompleteIndexAsync();
        const string Name = "Quetzalcoatlus au consulat";
        Assert.Empty(await FindAsync("quetzalcoatlus"));
        IContent article = await site.PublishArticleAsync(Name);
        try
        {
            Assert.Equal([Name], await FindAsync("quetzalcoatlus"));

            article.SetValue("summary", "Le zyzomys est arrivé.", "fr");
            site.Save(article);
            Assert.Empty(await FindAsync("zyzomys"));
            await site.PublishAsync(article, "fr");
            Assert.Equal([Name], await FindAsync("zyzomys"));

            await site.UnpublishAsync(article, "fr");
            Assert.Empty(await FindAsync("quetzalcoatlus"));
            Assert.Empty(await FindAsync("zyzomys"));
        }
        finally
        {
            site.Remove("newsArticle", "fr", Name);
        }
    }

    [Fact]
    public async Task What_stands_below_a_page_that_is_taken_away_is_not_found()
    {
        await site.CompleteIndexAsync();
        IContent news = site.Find("newsList", "fr", "Actualités");
        const string Name = "Un xylophage sous les actualités";
        await site.PublishArticleAsync(Name);
        try
        {
            Assert.Equal([Name], await FindAsync("xylophage"));
            await site.UnpublishAsync(news, "fr");
            Assert.Empty(await FindAsync("xylophage"));
        }
        finally
        {
            await site.PublishAsync(site.Find("newsList", "ar", news.GetCultureName("ar")!), "fr");
        }

        Assert.Equal([Name], await FindAsync("xylophage"));
        site.Remove("newsArticle", "fr", Name);
        Assert.Empty(await FindAsync("xylophage"));
    }

    [Fact]
    public async Task A_procedure_is_found_by_the_names_of_the_documents_that_it_asks_for()
    {
        await site.CompleteIndexAsync();
        string html = await site.Client.GetStringAsync(Addresses.FrenchPassport);
        string before = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelector(".check b")!.TextContent;
        await RenameAsync(before, "Parchemin bryozoaire");
        try
        {
            Assert.Contains("Passeport biométrique (adulte)", await FindAsync("bryozoaire"));
        }
        finally
        {
            await RenameAsync("Parchemin bryozoaire", before);
        }

        Assert.Empty(await FindAsync("bryozoaire"));

        async Task RenameAsync(string from, string to)
        {
            IContent document = site.Find("document", "fr", from);
            document.SetCultureName(to, "fr");
            site.Save(document);
            await site.PublishAsync(document, "fr");
        }
    }

    private async Task<string[]> FindAsync(string query)
    {
        using JsonDocument answer = JsonDocument.Parse(await site.Client.GetStringAsync($"/api/v1/search?q={query}&culture=fr"));
        Assert.True(answer.RootElement.GetProperty("complete").GetBoolean());
        return answer.RootElement.GetProperty("correctedQuery").ValueKind == JsonValueKind.String
            ? []
            : [.. answer.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!)];
    }
}
