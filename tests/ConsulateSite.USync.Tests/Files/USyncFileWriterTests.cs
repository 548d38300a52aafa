using System.Text;
using System.Xml;
using System.Xml.Linq;
using ConsulateSite.USync.Files;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.USync.Tests.Files;

public class USyncFileWriterTests
{
    [Theory]
    [InlineData("\uFEFF<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<A Key=\"\" Unknown=\"1\">\n  <B><![CDATA[{\n  \"a\": 1\n}]]></B>\n  <C></C>\n  <D />\n  <!-- said by a person -->\n</A>")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<A>\r\n  <B>a &amp; b</B>\r\n</A>\r\n")]
    [InlineData("<A>\n  <B> </B>\n</A>\n")]
    public void What_uSync_writes_is_written_back_byte_for_byte_even_through_the_parser(string xml)
    {
        USyncFile file = Xml.File(xml);

        Assert.Equal(xml, Encoding.UTF8.GetString(USyncFileWriter.ToBytes(file.Document, FileStyle.Of(file.Bytes))));
    }

    [Fact]
    public void A_changed_element_leaves_unknown_elements_attributes_and_comments_alone()
    {
        USyncFile file = Xml.File("<A Odd=\"1\">\n  <Strange x=\"y\"><![CDATA[<kept>]]></Strange>\n  <Name>old</Name>\n  <!-- kept -->\n</A>");

        file.Root.Set("Name", "new");

        Assert.Equal(
            "<A Odd=\"1\">\n  <Strange x=\"y\"><![CDATA[<kept>]]></Strange>\n  <Name>new</Name>\n  <!-- kept -->\n</A>",
            Encoding.UTF8.GetString(USyncFileWriter.ToBytes(file.Document, FileStyle.Of(file.Bytes))));
    }

    [Fact]
    public void A_character_that_xml_cannot_carry_is_an_error_and_no_broken_file()
    {
        XDocument document = new(new XElement("A", new XCData("bell \u0007")));

        Assert.Throws<USyncFormatException>(() => USyncFileWriter.ToBytes(document, FileStyle.Default));
    }

    [Fact]
    public void Every_text_survives_as_element_attribute_and_cdata()
    {
        Prop.ForAll<string>(text =>
        {
            string value = string.Concat((text ?? string.Empty).EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)).Select(rune => rune.ToString()))
                .Replace("\r", string.Empty, StringComparison.Ordinal);
            XDocument document = new(new XElement("A", new XAttribute("T", value), new XElement("C", new XCData(value)), new XElement("E", value)));

            USyncFile read = USyncFileReader.Parse(USyncFileWriter.ToBytes(document, FileStyle.Default), "x");

            return read.Root.Attribute("T")!.Value == value && read.Root.Element("C")!.Value == value && read.Root.Element("E")!.Value == value;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_end_of_a_cdata_section_inside_a_value_survives()
    {
        XElement element = new("A");
        element.SetCData("a ]]> b");

        USyncFile read = USyncFileReader.Parse(USyncFileWriter.ToBytes(new XDocument(element), FileStyle.Default), "x");

        Assert.Equal("a ]]> b", read.Root.Value);
    }

    [Fact]
    public async Task Writing_replaces_the_file_in_one_step()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.config", "old");

        await USyncFileWriter.WriteAsync(path, "new"u8.ToArray(), CancellationToken.None);

        Assert.Equal("new", await File.ReadAllTextAsync(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }
}
