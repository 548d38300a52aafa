using System.Net;
using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using ConsulateSite.Insights.Searches;

namespace ConsulateSite.Backoffice.Tests.Insights;

[Collection(BackofficeCollection.Name)]
public sealed class SearchInsightsTests(BackofficeSite site)
{
    [Fact]
    public async Task What_readers_seek_is_told_by_language_and_by_what_became_of_it()
    {
        SearchTally tally = site.Get<SearchTally>();
        tally.Asked(AskedQuery.Of("en", "Lost passport"), 4, "a");
        tally.Asked(AskedQuery.Of("en", "unicorn licence"), 0, "a");
        await tally.FlushAsync();
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement empty = (await browser.GetJsonAsync("/insights/search/query?culture=en&selection=WithoutResult")).GetProperty("items");
        JsonElement unopened = (await browser.GetJsonAsync("/insights/search/query?culture=en&selection=Unopened")).GetProperty("items");
        JsonElement totals = await browser.GetJsonAsync("/insights/search?culture=en");

        Assert.Equal("unicorn licence", empty.EnumerateArray().Single().GetProperty("text").GetString());
        Assert.Equal("lost passport", unopened.EnumerateArray().Single().GetProperty("text").GetString());
        Assert.Equal((2, 1), (totals.GetProperty("asked").GetInt32(), totals.GetProperty("empty").GetInt32()));
        Assert.Equal(0, (await browser.GetJsonAsync("/insights/search/query?culture=fr")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Why_a_page_ranks_is_told_down_to_the_term_and_its_field()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        JsonElement page = (await browser.GetJsonAsync("/insights/search/explanation?query=visa&culture=fr")).GetProperty("pages")[0];

        Assert.Equal("'visa' in title", page.GetProperty("reason").GetProperty("description").GetString());
        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Get, "/insights/search/explanation?culture=fr");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
