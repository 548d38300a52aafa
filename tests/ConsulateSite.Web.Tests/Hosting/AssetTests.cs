using ConsulateSite.Web.Hosting.Assets;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Web.Tests.Hosting;

public sealed class AssetTests
{
    private static readonly AssetCatalog Assets = new(Path.Combine(Repository.Web, "wwwroot"));

    private readonly DefaultHttpContext _http = new();

    [Fact]
    public async Task A_file_at_its_versioned_address_may_be_kept_for_ever()
    {
        await GetAsync(Assets.AddressOf("/css/site.css"));
        Assert.Contains("immutable", _http.Response.Headers.CacheControl.ToString(), StringComparison.Ordinal);
        Assert.Equal("text/css; charset=utf-8", _http.Response.ContentType);
    }

    [Fact]
    public async Task A_file_at_another_address_is_asked_for_again()
    {
        await GetAsync("/css/site.css?v=old");
        Assert.Equal("no-cache", _http.Response.Headers.CacheControl);
    }

    [Fact]
    public async Task A_text_is_compressed_for_those_who_accept_it()
    {
        _http.Request.Headers.AcceptEncoding = "br";
        await GetAsync("/css/site.css");
        Assert.Equal("br", _http.Response.Headers.ContentEncoding);
        Assert.True(_http.Response.ContentLength < 15_000);
    }

    [Fact]
    public async Task A_font_is_not_compressed_twice()
    {
        _http.Request.Headers.AcceptEncoding = "br";
        await GetAsync("/fonts/arabic-400.woff2");
        Assert.Equal(0, _http.Response.Headers.ContentEncoding.Count);
    }

    [Fact]
    public async Task A_file_that_the_browser_has_is_not_sent_again()
    {
        _http.Request.Headers.IfNoneMatch = $"\"{Assets.Find("/img/khatam.svg")!.Version}\"";
        await GetAsync("/img/khatam.svg");
        Assert.Equal(StatusCodes.Status304NotModified, _http.Response.StatusCode);
    }

    [Theory]
    [InlineData("/css/tokens.css")]
    [InlineData("/../appsettings.json")]
    [InlineData("/nothing.css")]
    public async Task What_is_no_file_of_the_site_passes(string path)
    {
        await GetAsync(path);
        Assert.Equal(StatusCodes.Status418ImATeapot, _http.Response.StatusCode);
    }

    [Fact]
    public void A_view_that_names_a_missing_file_fails_loudly() =>
        Assert.Throws<InvalidOperationException>(() => Assets.AddressOf("/img/missing.svg"));

    private Task GetAsync(string address)
    {
        string[] parts = address.Split('?', 2);
        _http.Request.Method = HttpMethods.Get;
        _http.Request.Path = parts[0];
        _http.Request.QueryString = new QueryString(parts.Length > 1 ? $"?{parts[1]}" : string.Empty);
        _http.Response.Body = new MemoryStream();
        AssetMiddleware middleware = new(
            context =>
            {
                context.Response.StatusCode = StatusCodes.Status418ImATeapot;
                return Task.CompletedTask;
            },
            Assets);
        return middleware.InvokeAsync(_http);
    }
}
