using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Tests.Features;

public sealed class WebLinkTests
{
    [Theory]
    [InlineData("https://www.consulat.ma/a?b=1")]
    [InlineData("http://www.consulat.ma/")]
    public void An_address_on_the_web_is_a_link(string address) => Assert.Equal(address, WebLink.Create("Guide", address)!.Address);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("/local")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_none(string? address) => Assert.Null(WebLink.Create("Guide", address));

    [Fact]
    public void A_link_without_words_shows_the_host() => Assert.Equal("rdv.consulat.ma", WebLink.Create(null, "https://rdv.consulat.ma")!.Text);
}
