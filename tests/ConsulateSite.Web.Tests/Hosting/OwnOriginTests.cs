using ConsulateSite.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsulateSite.Web.Tests.Hosting;

public sealed class OwnOriginTests
{
    [Theory]
    [InlineData(null, null, true)]
    [InlineData("same-origin", null, true)]
    [InlineData(null, "https://consulate.example", true)]
    [InlineData(null, "http://consulate.example", true)]
    [InlineData("same-site", null, false)]
    [InlineData("cross-site", "https://consulate.example", false)]
    [InlineData(null, "https://elsewhere.example", false)]
    [InlineData(null, "https://consulate.example:8443", false)]
    [InlineData(null, "null", false)]
    public void A_form_counts_when_nothing_says_that_it_comes_from_elsewhere(string? site, string? origin, bool expected)
    {
        DefaultHttpContext http = new();
        http.Request.Host = new HostString("consulate.example");
        if (site is not null)
        {
            http.Request.Headers["Sec-Fetch-Site"] = site;
        }

        http.Request.Headers.Origin = origin;

        Assert.Equal(expected, OwnOrigin.IsLikely(http.Request));
    }
}
