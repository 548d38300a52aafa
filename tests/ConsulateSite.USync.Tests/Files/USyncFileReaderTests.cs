using System.Text;
using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Tests.Files;

public class USyncFileReaderTests
{
    [Fact]
    public void A_document_type_is_refused()
    {
        byte[] bytes = Xml.Bytes("<!DOCTYPE Content [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<Content Key=\"\">&x;</Content>");

        USyncFormatException error = Assert.Throws<USyncFormatException>(() => USyncFileReader.Parse(bytes, "x"));

        Assert.Contains("DTD", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_too_deep_is_refused_with_its_line()
    {
        StringBuilder xml = new();
        for (int depth = 0; depth <= USyncFileReader.MaxDepth + 1; depth++)
        {
            xml.Append("<a>\n");
        }

        USyncFormatException error = Assert.Throws<USyncFormatException>(() => USyncFileReader.Parse(Xml.Bytes(xml.ToString()), "x"));

        Assert.Contains("deeper", error.Message, StringComparison.Ordinal);
        Assert.Equal(USyncFileReader.MaxDepth + 2, error.Line);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_unread()
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "large.config");
        await using (FileStream stream = File.Create(path))
        {
            stream.SetLength(USyncFileReader.MaxBytes + 1L);
        }

        USyncFormatException error = await Assert.ThrowsAsync<USyncFormatException>(() => USyncFileReader.ReadAsync(path, "large.config", CancellationToken.None));

        Assert.Contains("at most", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_tells_its_line()
    {
        USyncFormatException error = Assert.Throws<USyncFormatException>(() => USyncFileReader.Parse(Xml.Bytes("<Content>\n  <Info>\n</Content>"), "x"));

        Assert.Equal(3, error.Line);
    }

    [Theory]
    [InlineData("<Content Key=\"not a key\" />", "is no key")]
    [InlineData("<Empty Key=\"\" Alias=\"a\" Change=\"Explode\" />", "Explode")]
    [InlineData("<Empty Key=\"\" Alias=\"a\" Change=\"1\" />", "Change")]
    public void A_root_that_makes_no_sense_is_refused(string xml, string part)
    {
        USyncFormatException error = Assert.Throws<USyncFormatException>(() => Xml.File(xml));

        Assert.Contains(part, error.Message, StringComparison.Ordinal);
        Assert.Equal(1, error.Line);
    }

    [Fact]
    public void Byte_order_mark_declaration_and_attributes_may_be_absent()
    {
        USyncFile file = Xml.File("<Content><Info/></Content>");

        Assert.Equal(Guid.Empty, file.Key);
        Assert.Empty(file.Alias);
        Assert.Null(file.Tombstone);
    }

    [Theory]
    [InlineData("Delete", TombstoneChange.Delete)]
    [InlineData("rename", TombstoneChange.Rename)]
    [InlineData("Clean", TombstoneChange.Clean)]
    public void A_tombstone_says_what_became_of_the_item(string change, object expected) =>
        Assert.Equal((TombstoneChange)expected, Xml.File($"<Empty Key=\"698c3006-2e5e-4557-b1a9-4eed25617319\" Alias=\"/hu\" Change=\"{change}\" />").Tombstone);

    [Fact]
    public void White_space_inside_a_value_is_kept_and_between_elements_is_not()
    {
        USyncFile file = Xml.File("<Tab>\n  <Caption> </Caption>\n  <Alias>a</Alias>\n</Tab>");

        Assert.Equal(" ", file.Root.Element("Caption")!.Value);
        Assert.Equal(2, file.Root.Nodes().Count());
    }

    [Theory]
    [InlineData("True", true)]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("False", false)]
    [InlineData("false", false)]
    [InlineData("", null)]
    public void Booleans_are_read_in_every_spelling(string text, bool? expected) =>
        Assert.Equal(expected, Xml.File($"<A><B>{text}</B></A>").Root.Bool("B"));

    [Fact]
    public void A_boolean_that_is_none_tells_its_line()
    {
        USyncFile file = Xml.File("<A>\n  <B>perhaps</B>\n</A>");

        Assert.Equal(2, Assert.Throws<USyncFormatException>(() => file.Root.Bool("B")).Line);
    }
}
