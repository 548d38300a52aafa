using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.EndToEnd.Tests.Search;

/// <summary>What editors keep for the search counts at once, and is no page.</summary>
[Collection(SiteCollection.Name)]
public sealed class SearchWishesTests(SiteFixture site)
{
    private const string Unknown = "zorglonde";

    [Fact]
    public async Task A_synonym_counts_once_it_is_published_and_no_more_when_it_is_taken_back()
    {
        await site.CompleteIndexAsync();
        IContent entry = Create("synonyms", "words", $"{Unknown}\nlivret de famille");
        try
        {
            Assert.Empty(await FindAsync(Unknown));
            await site.PublishAsync(entry, "fr");
            Assert.Contains(("family-booklet", false), await FindAsync(Unknown));
            await site.UnpublishAsync(entry, "fr");
            Assert.Empty(await FindAsync(Unknown));
        }
        finally
        {
            site.Service<IContentService>().Delete(entry);
        }
    }

    [Fact]
    public async Task A_best_bet_comes_first_and_it_is_said_and_it_goes_when_it_is_taken_back()
    {
        await site.CompleteIndexAsync();
        IContent apostille = site.Find("procedure", "fr", "Apostille");
        IContent entry = Create("bestBet", "queries", $"{Unknown}\nPasseport Adulte");
        entry.SetValue("pages", new GuidUdi(Constants.UdiEntityType.Document, apostille.Key).ToString());
        site.Save(entry);
        await site.PublishAsync(entry, "fr");
        try
        {
            Assert.Equal([("apostille", true)], await FindAsync(Unknown));
            (string?, bool)[] found = await FindAsync("passeport adulte");
            Assert.Equal(("apostille", true), found[0]);
            Assert.Contains(("passport-adult", false), found);
            Assert.Contains("Résultat choisi", await site.Client.GetStringAsync($"/fr/search?q={Unknown}"), StringComparison.Ordinal);
        }
        finally
        {
            Assert.True(site.Service<IContentService>().Delete(entry).Success);
        }

        Assert.Empty(await FindAsync(Unknown));
        Assert.DoesNotContain(("apostille", true), await FindAsync("passeport adulte"));
    }

    [Theory]
    [InlineData("sawabi9", "criminal-record", false)]
    [InlineData("urgence", "consular-protection", true)]
    [InlineData("الوثائق المطلوبة", "which-documents", true)]
    [InlineData("opening hours", "practical-opening-hours", true)]
    public async Task The_site_comes_with_words_and_first_results(string query, string code, bool isBet)
    {
        await site.CompleteIndexAsync();
        Assert.Contains((code, isBet), (await FindAsync(query)).Take(3));
    }

    private IContent Create(string type, string property, string lines)
    {
        IContent entry = site.Service<IContentService>().Create(type, site.Find("searchFolder", "fr", "Mots de la recherche").Key, type);
        entry.SetCultureName(Unknown, "fr");
        entry.SetValue(property, lines, "fr");
        site.Save(entry);
        return entry;
    }

    private async Task<(string? Code, bool IsBet)[]> FindAsync(string query)
    {
        using JsonDocument answer = JsonDocument.Parse(await site.Client.GetStringAsync($"/api/v1/search?q={Uri.EscapeDataString(query)}&culture=fr"));
        return answer.RootElement.GetProperty("correctedQuery").ValueKind == JsonValueKind.String
            ? []
            : [.. answer.RootElement.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("code").GetString(), item.GetProperty("bestBet").GetBoolean()))];
    }
}
