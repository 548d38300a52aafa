using System.Text;
using ConsulateSite.Web.Features.Embeds;
using ConsulateSite.Web.Hosting.Assets;

namespace ConsulateSite.Web.Tests.Features.Embeds;

public sealed class EmbedScriptTests
{
    private const int Budget = 5_000;

    private static readonly EmbedScript Script = new(new AssetCatalog(Path.Combine(Repository.Web, "wwwroot")));

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public void The_script_weighs_less_than_five_kilobytes_as_it_is_sent(string encoding)
    {
        (byte[] bytes, string? sent) = Script.Asset.In(encoding);

        Assert.Equal(encoding, sent);
        Assert.InRange(bytes.Length, 1_000, Budget);
    }

    // Each of these a strict policy of the page would refuse, or would leave something with the reader.
    [Theory]
    [InlineData("innerHTML")]
    [InlineData("insertAdjacent")]
    [InlineData("document.write")]
    [InlineData("eval(")]
    [InlineData("Function(")]
    [InlineData("setAttribute(\"style")]
    [InlineData(".style.")]
    [InlineData("<style")]
    [InlineData("cookie")]
    [InlineData("Storage")]
    [InlineData("sendBeacon")]
    [InlineData("@import")]
    [InlineData("url(")]
    public void The_script_does_nothing_that_a_page_of_others_would_not_want(string text) =>
        Assert.DoesNotContain(text, Encoding.UTF8.GetString(Script.Asset.Content), StringComparison.Ordinal);

    [Fact]
    public void The_style_sheet_stands_in_the_script_without_comments()
    {
        string joined = EmbedScript.Join("// why\n  go(\"style\");\n\n", "/* why */\nb {\n  content: \"\";\n}\n");

        Assert.Equal("go(\"b{content:\\\"\\\"}\");\n", joined);
        Assert.Throws<InvalidDataException>(() => EmbedScript.Join("go();", "b{}"));
    }
}
