using System.Text;
using ConsulateSite.Web.Hosting;

namespace ConsulateSite.Web.Tests.Hosting;

public sealed class RawAddressTests
{
    [Fact]
    public void Letters_of_the_request_line_are_encoded_and_the_rest_stays_as_it_is() =>
        Assert.Equal(
            "GET /ar/%D8%A3?x=%C3%A9 HTTP/1.1\r\nHost: é\r\n\r\n",
            Encode("GET /ar/أ?x=é HTTP/1.1\r\nHost: é\r\n\r\n"));

    [Theory]
    [InlineData("GET /ar/%D8%A3 HTTP/1.1\r\nHost: é\r\n\r\n")]
    [InlineData("POST /ar/أ HTTP/1.1\r\nContent-Length: 3\r\n\r\nأ.")]
    [InlineData("GET /ar/أ")]
    [InlineData("\u0016\u0003é\n")]
    [InlineData("")]
    public void Anything_else_is_left_to_the_server(string received) => Assert.Null(Encode(received));

    [Fact]
    public async Task What_was_taken_comes_before_the_rest()
    {
        await using BeginningStream stream = new("abc"u8.ToArray(), new MemoryStream("def"u8.ToArray()));
        using StreamReader reader = new(stream);
        Assert.Equal("abcdef", await reader.ReadToEndAsync());
    }

    private static string? Encode(string received) =>
        RawAddressConnection.Encode(Encoding.UTF8.GetBytes(received)) is { } encoded ? Encoding.UTF8.GetString(encoded) : null;
}
