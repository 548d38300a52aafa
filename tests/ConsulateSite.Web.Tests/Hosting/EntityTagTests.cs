using System.Text;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Web.Tests.Hosting;

public sealed class EntityTagTests
{
    [Fact]
    public async Task The_same_page_has_the_same_tag_and_another_page_another()
    {
        string first = (await GetAsync("one")).Response.Headers.ETag!;
        Assert.Equal(first, (await GetAsync("one")).Response.Headers.ETag.ToString());
        Assert.NotEqual(first, (await GetAsync("two")).Response.Headers.ETag.ToString());
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again()
    {
        string tag = (await GetAsync("one")).Response.Headers.ETag!;
        DefaultHttpContext again = await GetAsync("one", tag);
        Assert.Equal(StatusCodes.Status304NotModified, again.Response.StatusCode);
        Assert.Equal(0, again.Response.Body.Length);
    }

    [Theory]
    [InlineData("Mon, 16 Nov 2026 09:00:00 GMT", null, 304)]
    [InlineData("Mon, 16 Nov 2026 09:00:01 GMT", null, 304)]
    [InlineData("Mon, 16 Nov 2026 08:59:59 GMT", null, 200)]
    [InlineData("Mon, 16 Nov 2026 09:00:00 GMT", "\"another\"", 200)]
    [InlineData(null, null, 200)]
    public async Task A_date_counts_for_who_shows_no_tag(string? since, string? tag, int status)
    {
        DefaultHttpContext http = Request(tag);
        http.Request.Headers.IfModifiedSince = since;

        await Tagged(context =>
        {
            context.Response.Headers.LastModified = "Mon, 16 Nov 2026 09:00:00 GMT";
            return context.Response.WriteAsync("one");
        }).InvokeAsync(http);

        Assert.Equal(status, http.Response.StatusCode);
    }

    [Fact]
    public async Task A_page_that_fails_half_way_sends_nothing()
    {
        DefaultHttpContext http = Request(null);
        EntityTagMiddleware middleware = Tagged(async context =>
        {
            await context.Response.WriteAsync("half");
            throw new InvalidOperationException("broken");
        });
        await Assert.ThrowsAsync<InvalidOperationException>(() => middleware.InvokeAsync(http));
        Assert.Equal(0, http.Response.Body.Length);
    }

    [Fact]
    public async Task An_error_has_no_tag()
    {
        DefaultHttpContext http = Request(null);
        await Tagged(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("missing");
        }).InvokeAsync(http);
        Assert.Equal(0, http.Response.Headers.ETag.Count);
        Assert.Equal(7, http.Response.ContentLength);
    }

    private static EntityTagMiddleware Tagged(RequestDelegate page) => new(page, new PageStore(TimeProvider.System, capacity: 1_000));

    private static DefaultHttpContext Request(string? known)
    {
        DefaultHttpContext http = new();
        http.Request.Headers.IfNoneMatch = known;
        http.Response.Body = new MemoryStream();
        return http;
    }

    private static async Task<DefaultHttpContext> GetAsync(string page, string? known = null)
    {
        DefaultHttpContext http = Request(known);
        await Tagged(context => context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(page)).AsTask()).InvokeAsync(http);
        return http;
    }
}
