using ConsulateSite.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Web.Tests.Hosting;

public sealed class SecurityHeadersTests
{
    [Fact]
    public async Task No_page_stands_in_a_frame()
    {
        HttpResponse response = await AnswerAsync(_ => { });

        Assert.Contains("frame-ancestors 'none'", response.Headers.ContentSecurityPolicy.ToString(), StringComparison.Ordinal);
        Assert.Equal("DENY", response.Headers.XFrameOptions.ToString());
        Assert.Equal(0, response.Headers.AccessControlAllowOrigin.Count);
    }

    [Fact]
    public async Task What_is_for_frames_of_others_stands_in_all_and_may_do_nothing_else()
    {
        HttpResponse response = await AnswerAsync(SecurityHeadersMiddleware.AllowAnyFrame);
        string policy = response.Headers.ContentSecurityPolicy.ToString();

        Assert.Contains("frame-ancestors *", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(0, response.Headers.XFrameOptions.Count);
    }

    private static async Task<HttpResponse> AnswerAsync(Action<HttpResponse> allow)
    {
        DefaultHttpContext http = new();
        await new SecurityHeadersMiddleware(context =>
        {
            allow(context.Response);
            return Task.CompletedTask;
        }).InvokeAsync(http);
        return http.Response;
    }
}
