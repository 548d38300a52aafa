using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Tests.Routing;

public sealed class EncodedAddressTests
{
    [Theory]
    [InlineData("/fr/page", "/fr/page")]
    [InlineData("/ar/الأخبار/", "/ar/%D8%A7%D9%84%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/")]
    [InlineData("/ar/%D8%A7?x=1", "/ar/%D8%A7?x=1")]
    [InlineData("https://other.example/é", "https://other.example/%C3%A9")]
    public void An_address_becomes_what_a_header_takes(string address, string expected) =>
        Assert.Equal(expected, EncodedAddress.Of(address));
}
