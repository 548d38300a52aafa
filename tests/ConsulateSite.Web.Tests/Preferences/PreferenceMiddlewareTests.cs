using ConsulateSite.Web.Preferences;
using ConsulateSite.Web.Tests.Fakes;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Web.Tests.Preferences;

public sealed class PreferenceMiddlewareTests
{
    private readonly DefaultHttpContext _http = new();
    private bool _passed;

    [Fact]
    public async Task A_theme_is_remembered_and_the_address_is_clean_again()
    {
        await GetAsync("/fr/page", "?case=minor&theme=dark");
        Assert.Equal(StatusCodes.Status303SeeOther, _http.Response.StatusCode);
        Assert.Equal("/fr/page?case=minor", _http.Response.Headers.Location);
        Assert.Contains("theme=dark", _http.Response.Headers.SetCookie.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/embed/news", "?lang=fr&theme=dark")]
    [InlineData("/embed/data", "?of=news.fr.5&display=text&language=fr")]
    public async Task What_stands_on_pages_of_others_remembers_nothing(string path, string query)
    {
        await GetAsync(path, query);
        Assert.True(_passed);
        Assert.Equal(0, _http.Response.Headers.SetCookie.Count);
    }

    [Fact]
    public async Task A_language_is_remembered()
    {
        await GetAsync("/fr/", "?language=fr");
        Assert.Equal("/fr/", _http.Response.Headers.Location);
        Assert.Contains("language=fr", _http.Response.Headers.SetCookie.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_alone_is_remembered()
    {
        await GetAsync("/fr/page", "?display=text&case=minor");
        Assert.Equal("/fr/page?case=minor", _http.Response.Headers.Location);
        Assert.Contains("display=text", _http.Response.Headers.SetCookie.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?theme=pink")]
    [InlineData("?display=cinema")]
    [InlineData("?language=xx")]
    [InlineData("?theme=dark&theme=light")]
    public async Task What_is_no_choice_is_not_remembered(string query)
    {
        await GetAsync("/fr/", query);
        Assert.Equal(0, _http.Response.Headers.SetCookie.Count);
        Assert.Equal("/fr/", _http.Response.Headers.Location);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("///evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task The_reader_never_leaves_the_host(string path)
    {
        await GetAsync(path, "?theme=dark");
        string location = _http.Response.Headers.Location.ToString();
        Assert.Equal("site.example", new Uri(new Uri("https://site.example/"), location).Host);
    }

    [Fact]
    public async Task An_Arabic_address_stays_an_Arabic_address()
    {
        await GetAsync("/ar/الأخبار", "?theme=light");
        Assert.Equal("/ar/%D8%A7%D9%84%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1", _http.Response.Headers.Location);
    }

    [Fact]
    public async Task Other_requests_pass()
    {
        await GetAsync("/fr/", "?case=minor");
        Assert.True(_passed);
    }

    private Task GetAsync(string path, string query)
    {
        _http.Request.Method = HttpMethods.Get;
        _http.Request.Path = path;
        _http.Request.QueryString = new QueryString(query);
        PreferenceMiddleware middleware = new(
            _ =>
            {
                _passed = true;
                return Task.CompletedTask;
            },
            new TestSite().Languages);
        return middleware.InvokeAsync(_http);
    }
}
