using System.Xml;
using System.Xml.Linq;
using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers;
using ConsulateSite.USync.Handlers.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.USync.Tests.Handlers;

public class NodeRoundTripTests
{
    private static readonly Gen<string> Text = ArbMap.Default.GeneratorFor<string>().Select(text => string.Concat((text ?? string.Empty)
        .EnumerateRunes()
        .Where(rune => rune.Value > 0xFFFF || (XmlConvert.IsXmlChar((char)rune.Value) && rune.Value != '\r'))
        .Select(rune => rune.ToString())));

    private static readonly Gen<string> Name = Text.Select(text => "ن" + text.Trim());

    private static readonly Gen<string> Culture = Gen.Elements("ar", "fr", "en-US", "zgh");

    private static readonly Gen<NodeItem> Items =
        from key in ArbMap.Default.GeneratorFor<Guid>()
        from parent in ArbMap.Default.GeneratorFor<Guid>()
        from name in Name
        from cultures in Gen.SubListOf("ar", "fr", "en-US")
        from names in Gen.ListOf(Name, cultures.Count)
        from published in Gen.ListOf(ArbMap.Default.GeneratorFor<bool>(), cultures.Count)
        from trashed in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        from sortOrder in Gen.Choose(0, 10_000)
        from values in Gen.ListOf(
            from alias in Gen.Elements("title", "body", "count")
            from culture in Gen.OneOf(Gen.Constant<string?>(null), Culture.Select(culture => (string?)culture))
            from text in Text
            select new NodeValue(alias, culture, null, text))
        from day in Gen.Choose(1, 28)
        select new NodeItem
        {
            Key = key,
            Alias = name,
            Name = name,
            Parent = new Reference(parent, "above"),
            ContentType = "page",
            Trashed = trashed,
            SortOrder = sortOrder,
            CreateDate = new DateTime(2026, 11, day, 9, 0, 0, DateTimeKind.Utc),
            Names = cultures.Zip(names).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.OrdinalIgnoreCase),
            Published = cultures.Count == 0 ? true : null,
            PublishedCultures = cultures.Zip(published).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.OrdinalIgnoreCase),
            Schedule = [new NodeSchedule(cultures.FirstOrDefault() ?? string.Empty, ContentScheduleAction.Release, new DateTime(2027, 1, day, 0, 0, 0, DateTimeKind.Utc))],
            Template = new Reference(key, "page"),
            Values = values.DistinctBy(value => value.Path).ToList(),
        };

    [Fact]
    public void Whatever_is_written_is_read_back()
    {
        Prop.ForAll(Items.ToArbitrary(), item =>
        {
            XElement root = Written(item, new XElement("Content"));
            return Facts.Compare(item.ToFacts(), Reread(root).ToFacts()).Count == 0 && Facts.Compare(Reread(root).ToFacts(), item.ToFacts()).Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Writing_over_another_item_leaves_nothing_of_it_but_values_that_are_not_said()
    {
        Prop.ForAll(Items.ToArbitrary(), Items.ToArbitrary(), (old, item) =>
        {
            XElement root = Written(item, Written(old, new XElement("Content")));
            return Facts.Compare(item.ToFacts(), Reread(root).ToFacts()).Count == 0
                && Reread(root).Names.Count == item.Names.Count
                && Reread(root).PublishedCultures.Count == item.PublishedCultures.Count;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Writing_twice_writes_the_same_bytes()
    {
        Prop.ForAll(Items.ToArbitrary(), item =>
        {
            XElement once = Written(item, new XElement("Content"));
            XElement twice = Written(item, new XElement(once));
            return USyncFileWriter.ToBytes(new XDocument(once), FileStyle.Default).SequenceEqual(USyncFileWriter.ToBytes(new XDocument(twice), FileStyle.Default));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_value_of_a_property_that_the_site_does_not_know_survives_a_change()
    {
        XElement root = XElement.Parse("<Content><Properties><gone><Value><![CDATA[kept]]></Value></gone></Properties></Content>");

        Written(new NodeItem { Key = Guid.NewGuid(), Alias = "a", Name = "a", ContentType = "page", Values = [new NodeValue("title", "ar", null, "x")] }, root);

        Assert.Equal("kept", root.Element("Properties")!.Element("gone")!.Value);
    }

    private static XElement Written(NodeItem item, XElement root)
    {
        root.SetAttributeValue("Key", item.Key);
        root.SetAttributeValue("Alias", item.Alias);
        NodeWriter.Write(item, root, Kind.Content);
        return root;
    }

    private static NodeItem Reread(XElement root)
    {
        USyncFile file = USyncFileReader.Parse(USyncFileWriter.ToBytes(new XDocument(root), FileStyle.Default), "x");
        return NodeReader.Read(file, file.Key);
    }
}
