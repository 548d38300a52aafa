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

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
}
