using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.ContentEditing;

namespace ConsulateSite.Backoffice.Tests.ContentEditing;

public sealed class ClientOrderTests
{
    [Theory]
    [InlineData(
        """{"markup":"<p></p>","blocks":{"contentData":[],"settingsData":[],"expose":[],"layout":{}}}""",
        """{"markup":"<p></p>","blocks":{"layout":{},"contentData":[],"settingsData":[],"expose":[]}}""")]
    [InlineData(
        """{"contentData":[{"values":[{"value":{"blocks":{"contentData":[],"layout":{"a":[1]}}}}]}],"layout":{"b":[]}}""",
        """{"layout":{"b":[]},"contentData":[{"values":[{"value":{"blocks":{"layout":{"a":[1]},"contentData":[]}}}]}]}""")]
    [InlineData("""{"layout":"left","other":1}""", """{"layout":"left","other":1}""")]
    [InlineData("""{"other":1,"layout":"left"}""", """{"other":1,"layout":"left"}""")]
    [InlineData("[1,null,\"text\"]", "[1,null,\"text\"]")]
    public void The_layout_of_blocks_comes_first_and_nothing_else_moves(string value, string expected) =>
        Assert.Equal(expected, ClientOrder.Of(JsonNode.Parse(value))!.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [Fact]
    public void Nothing_stays_nothing() => Assert.Null(ClientOrder.Of(null));
}
