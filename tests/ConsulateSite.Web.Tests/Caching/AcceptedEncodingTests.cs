using ConsulateSite.Web.Caching;

namespace ConsulateSite.Web.Tests.Caching;

public sealed class AcceptedEncodingTests
{
    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "br")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("*", "br")]
    [InlineData("deflate", "identity")]
    [InlineData("", "identity")]
    [InlineData("rubbish;;;", "identity")]
    public void A_browser_is_answered_in_one_of_three_forms(string header, string expected) =>
        Assert.Equal(expected, AcceptedEncoding.Best(header));
}
