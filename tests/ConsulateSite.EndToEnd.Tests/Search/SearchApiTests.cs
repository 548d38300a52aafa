using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace ConsulateSite.EndToEnd.Tests.Search;

[Collection(SiteCollection.Name)]
public sealed class SearchApiTests(SiteFixture site)
{
    [Theory]
    [InlineData("passeport", "fr", "passport-adult")]
    [InlineData("tajdid passport", "ar", "passport-adult")]
    [InlineData("جواز السفر", "ar", "passport-adult")]
    [InlineData("lost passport", "en", "passport-loss-theft-damage")]
    public async Task A_program_finds_the_procedure(string query, string culture, string code)
    {
        JsonElement answer = await SearchAsync($"q={Uri.EscapeDataString(query)}&culture={culture}");

        Assert.Contains(code, answer.GetProperty("items").EnumerateArray().Take(3).Select(item => item.GetProperty("code").GetString()));
        JsonElement first = answer.GetProperty("items")[0];
        Assert.Equal(culture, first.GetProperty("culture").GetString());
        Assert.Equal("procedure", first.GetProperty("contentType").GetString());
        Assert.True(Guid.TryParse(first.GetProperty("id").GetString(), out _));
        Assert.True(first.GetProperty("score").GetDouble() > 0);
        using HttpResponseMessage page = await site.Client.GetAsync(first.GetProperty("url").GetString());
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task A_misspelt_word_is_corrected_and_said()
    {
        JsonElement answer = await SearchAsync("q=passeprot&culture=fr");

        Assert.Equal("passeport", answer.GetProperty("correctedQuery").GetString());
        Assert.True(answer.GetProperty("total").GetInt32() > 0);
    }

    [Fact]
    public async Task Answers_come_in_pages_and_by_section()
    {
        JsonElement all = await SearchAsync("q=passeport&culture=fr&take=5");
        JsonElement next = await SearchAsync("q=passeport&culture=fr&take=2&skip=2");
        Assert.Equal(Ids(all).Skip(2).Take(2), Ids(next));

        JsonElement narrow = await SearchAsync("q=passeport&culture=fr&section=procedures&take=100");
        Assert.InRange(narrow.GetProperty("total").GetInt32(), 1, all.GetProperty("total").GetInt32());
        Assert.All(narrow.GetProperty("items").EnumerateArray(), item => Assert.StartsWith("/fr/demarches/", item.GetProperty("url").GetString(), StringComparison.Ordinal));

        static IEnumerable<string?> Ids(JsonElement answer) => answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("culture=fr", "q")]
    [InlineData("q=%20", "q")]
    [InlineData("q=a&q=b", "q")]
    [InlineData("q=passeport&culture=de", "culture")]
    [InlineData("q=passeport&take=many", "take")]
    [InlineData("q=passeport&take=101", "take")]
    [InlineData("q=passeport&skip=-1", "skip")]
    public async Task A_request_that_cannot_be_understood_is_told_why(string query, string parameter)
    {
        using HttpResponseMessage response = await site.Client.GetAsync($"/api/v1/search?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonElement problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.NotEmpty(problem.GetProperty("errors").GetProperty(parameter)[0].GetString()!);
    }

    [Fact]
    public async Task An_answer_that_has_not_changed_is_not_sent_again()
    {
        await site.CompleteIndexAsync();
        using HttpResponseMessage first = await site.Client.GetAsync("/api/v1/search?q=passeport&culture=fr");
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/v1/search?q=passeport&culture=fr");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage again = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.NotEqual(
            await first.Content.ReadAsStringAsync(), await site.Client.GetStringAsync("/api/v1/search?q=visa&culture=fr"));
    }

    [Fact]
    public async Task Who_types_gets_titles_that_begin_so()
    {
        await site.CompleteIndexAsync();
        JsonElement answer = await site.Client.GetFromJsonAsync<JsonElement>("/api/v1/suggest?q=passep&culture=fr");

        JsonElement[] items = [.. answer.GetProperty("items").EnumerateArray()];
        Assert.NotEmpty(items);
        Assert.Contains(items, item => item.GetProperty("text").GetString()!.StartsWith("Passeport", StringComparison.Ordinal));
        using HttpResponseMessage page = await site.Client.GetAsync(items[0].GetProperty("url").GetString());
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("🙂")]
    [InlineData("\u200F\u202E")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Any_text_has_an_answer(string query)
    {
        using HttpResponseMessage page = await site.Client.GetAsync($"/fr/search?q={Uri.EscapeDataString(query)}");
        string html = await page.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_text_of_two_thousand_letters_has_an_answer()
    {
        string pasted = string.Concat(Enumerable.Repeat("جواز السفر ", 200))[..2000];
        using HttpResponseMessage page = await site.Client.GetAsync($"/ar/search?q={Uri.EscapeDataString(pasted)}");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private async Task<JsonElement> SearchAsync(string query)
    {
        await site.CompleteIndexAsync();
        return await site.Client.GetFromJsonAsync<JsonElement>($"/api/v1/search?{query}");
    }
}
