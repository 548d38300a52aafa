using System.Net;
using ConsulateSite.Web.Features.Feedback;
using ConsulateSite.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace ConsulateSite.Web.Tests.Hosting;

public sealed class AddressLimitTests
{
    [Fact]
    public void An_address_is_answered_as_often_as_the_setting_says_and_others_go_on()
    {
        using FeedbackLimit limit = new(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { [FeedbackLimit.Setting] = "2" }).Build());

        Assert.True(limit.Allows(From("203.0.113.1")));
        Assert.True(limit.Allows(From("203.0.113.1")));
        Assert.False(limit.Allows(From("203.0.113.1")));
        Assert.True(limit.Allows(From("203.0.113.2")));
    }

    [Theory]
    [InlineData("203.0.113.1", "203.0.113.1")]
    [InlineData("::ffff:203.0.113.1", "::ffff:203.0.113.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    public void In_version_six_a_whole_line_is_one_address(string address, string network) =>
        Assert.Equal(network, AddressLimit.NetworkOf(From(address)));

    [Fact]
    public async Task A_program_that_asks_too_often_is_told_so_and_when_to_ask_again()
    {
        using DeliveryLimit limit = new(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { [DeliveryLimit.Setting] = "1" }).Build());
        RequestDelegate answer = limit.Bound(http => http.Response.WriteAsync("found"));
        DefaultHttpContext first = From("203.0.113.1");
        DefaultHttpContext second = From("203.0.113.1");
        second.Response.Body = new MemoryStream();

        await answer(first);
        await answer(second);

        Assert.Equal((StatusCodes.Status200OK, StatusCodes.Status429TooManyRequests), (first.Response.StatusCode, second.Response.StatusCode));
        Assert.Equal("60", second.Response.Headers.RetryAfter);
        Assert.Equal("application/problem+json; charset=utf-8", second.Response.ContentType);
        Assert.NotEqual(0, second.Response.Body.Length);
    }

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
}
