using ConsulateSite.Caching;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Web.Tests.Caching;

public sealed class StoredAnswerTests
{
    private const string Tag = "\"0123\"";

    [Fact]
    public async Task What_was_taken_leaves_as_it_was()
    {
        DefaultHttpContext first = new();
        first.Response.ContentType = "text/html; charset=utf-8";
        first.Response.ContentLength = 999;
        first.Response.Headers.ETag = Tag;

        DefaultHttpContext http = await AskAsync(StoredAnswer.Of(first.Response, "page"u8), HttpMethods.Get);

        Assert.Equal("text/html; charset=utf-8", http.Response.ContentType);
        Assert.Equal(Tag, http.Response.Headers.ETag.ToString());
        Assert.Equal(4, http.Response.ContentLength);
        Assert.Equal("page"u8.ToArray(), ((MemoryStream)http.Response.Body).ToArray());
    }

    [Fact]
    public async Task Who_asks_for_the_headers_only_gets_no_body()
    {
        DefaultHttpContext http = await AskAsync(Answer(), HttpMethods.Head);
        Assert.Equal(4, http.Response.ContentLength);
        Assert.Equal(0, http.Response.Body.Length);
    }

    [Theory]
    [InlineData(Tag, 304)]
    [InlineData($"W/{Tag}", 304)]
    [InlineData("*", 304)]
    [InlineData($"\"other\", {Tag}", 304)]
    [InlineData("\"other\"", 200)]
    [InlineData("no tag at all", 200)]
    public async Task Who_has_it_already_is_told_so(string known, int status)
    {
        DefaultHttpContext http = await AskAsync(Answer(), HttpMethods.Get, known);
        Assert.Equal(status, http.Response.StatusCode);
        Assert.Equal(status == 304 ? 0 : 4, http.Response.Body.Length);
    }

    private static StoredAnswer Answer() => new([new("ETag", Tag)], "page"u8.ToArray());

    private static async Task<DefaultHttpContext> AskAsync(StoredAnswer answer, string method, string? known = null)
    {
        DefaultHttpContext http = new();
        http.Request.Method = method;
        http.Request.Headers.IfNoneMatch = known;
        http.Response.Body = new MemoryStream();
        await answer.WriteAsync(http);
        return http;
    }
}
