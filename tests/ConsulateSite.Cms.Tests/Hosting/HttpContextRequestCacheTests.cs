using ConsulateSite.Cms.Hosting;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Cms.Tests.Hosting;

public sealed class HttpContextRequestCacheTests
{
    private readonly HttpContextAccessor _http = new() { HttpContext = new DefaultHttpContext() };
    private readonly HttpContextRequestCache _cache;

    public HttpContextRequestCacheTests() => _cache = new HttpContextRequestCache(_http);

    [Fact]
    public void A_value_is_computed_once_per_request()
    {
        int computed = 0;

        Assert.Equal(1, _cache.Get("answer", () => ++computed));
        Assert.Equal(1, _cache.Get("answer", () => ++computed));

        _http.HttpContext = new DefaultHttpContext();
        Assert.Equal(2, _cache.Get("answer", () => ++computed));
    }

    [Fact]
    public void Outside_a_request_nothing_is_kept()
    {
        _http.HttpContext = null;

        Assert.False(_cache.IsAvailable);
        Assert.False(_cache.Set("answer", 42));
        Assert.Null(_cache.Get("answer"));
        Assert.Equal(42, _cache.Get("answer", () => 42));
    }

    [Fact]
    public void A_value_can_be_replaced_and_removed()
    {
        _cache.Set("answer", 1);
        _cache.Set("answer", 2);
        Assert.Equal([KeyValuePair.Create("answer", (object?)2)], _cache);

        Assert.True(_cache.Remove("answer"));
        Assert.Null(_cache.Get("answer"));
    }

    [Fact]
    public async Task The_culture_that_an_awaited_call_has_found_is_known_after_it()
    {
        HybridVariationContextAccessor variation = new(_cache);

        await RouteAsync(variation);

        Assert.Equal("fr", variation.VariationContext?.Culture);

        static async Task RouteAsync(HybridVariationContextAccessor variation)
        {
            await Task.Yield();
            variation.VariationContext = new VariationContext("fr");
        }
    }
}
