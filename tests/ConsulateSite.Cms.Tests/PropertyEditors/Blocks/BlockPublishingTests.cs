using FsCheck;
using FsCheck.Fluent;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors.Blocks;

public sealed class BlockPublishingTests(EditorHost host) : IClassFixture<EditorHost>
{
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Two = Guid.NewGuid();
    private static readonly string?[] Cultures = [null, "ar", "fr", "en"];

    private readonly BlockSchema _schema = new(host);

    [Fact]
    public void Only_a_property_that_is_one_for_all_languages_is_merged()
    {
        foreach (string alias in new[] { Aliases.BlockList, Aliases.BlockGrid, Aliases.SingleBlock, Aliases.RichText })
        {
            IDataEditor editor = host.Editors[alias]!;
            Assert.True(editor.CanMergePartialPropertyValues(host.PropertyType(alias, null)));
            Assert.False(editor.CanMergePartialPropertyValues(host.PropertyType(alias, null, variations: ContentVariation.Culture)));
        }

        Assert.False(host.Editors[Aliases.TextBox]!.CanMergePartialPropertyValues(host.PropertyType(Aliases.TextBox, null)));
    }

    [Fact]
    public void Publishing_one_language_publishes_its_values_and_no_others()
    {
        string published = BlockSchema.Stored([_schema.Step(One, ("title", "ar", "قديم"), ("title", "fr", "ancien"), ("code", null, "1"))], (One, "ar"), (One, "fr"));
        string draft = BlockSchema.Stored([_schema.Step(One, ("title", "ar", "جديد"), ("title", "fr", "nouveau"), ("code", null, "2"))], (One, "ar"), (One, "fr"));

        object? merged = Publish(draft, published, "fr");

        Assert.Equal("nouveau", BlockSchema.ValueOf(merged, One, "title", "fr"));
        Assert.Equal("قديم", BlockSchema.ValueOf(merged, One, "title", "ar"));
        Assert.Equal("1", BlockSchema.ValueOf(merged, One, "code", null));
        Assert.Equal("2", BlockSchema.ValueOf(Publish(draft, merged, null), One, "code", null));
    }

    [Fact]
    public void A_value_that_was_cleared_in_the_draft_is_cleared_when_its_language_is_published()
    {
        string published = BlockSchema.Stored([_schema.Step(One, ("title", "ar", "قديم"), ("title", "fr", "ancien"))], (One, "ar"));
        string draft = BlockSchema.Stored([_schema.Step(One)], (One, "ar"));

        object? merged = Publish(draft, published, "fr");

        Assert.Null(BlockSchema.ValueOf(merged, One, "title", "fr"));
        Assert.Equal("قديم", BlockSchema.ValueOf(merged, One, "title", "ar"));
    }

    [Fact]
    public void A_new_block_is_shown_only_in_the_language_that_was_published_and_a_removed_one_in_none()
    {
        string published = BlockSchema.Stored([_schema.Step(One, ("title", "ar", "قديم"))], (One, "ar"), (One, "fr"));
        string draft = BlockSchema.Stored([_schema.Step(Two, ("title", "ar", "جديد"), ("title", "fr", "nouveau"))], (Two, "ar"), (Two, "fr"));

        BlockListValue merged = BlockSchema.Read(Publish(draft, published, "fr"));

        Assert.Equal(Two, Assert.Single(merged.GetLayouts()!).ContentKey);
        Assert.Equal([(Two, "fr")], merged.Expose.Select(exposed => (exposed.ContentKey, exposed.Culture!)));
        Assert.Equal("nouveau", Assert.Single(merged.ContentData.Single().Values).Value);
    }

    [Fact]
    public void Hiding_a_block_in_one_language_waits_until_that_language_is_published()
    {
        string published = BlockSchema.Stored([_schema.Step(One)], (One, "ar"), (One, "fr"));
        string draft = BlockSchema.Stored([_schema.Step(One)], (One, "ar"));

        Assert.Equal(2, BlockSchema.Read(Publish(draft, published, "ar")).Expose.Count);
        Assert.Equal("ar", Assert.Single(BlockSchema.Read(Publish(draft, published, "fr")).Expose).Culture);
    }

    [Fact]
    public void Blocks_inside_blocks_are_merged_the_same_way()
    {
        string published = Outer("قديم", "ancien");
        string draft = Outer("جديد", "nouveau");

        object? inner = BlockSchema.ValueOf(Publish(draft, published, "fr"), One, "inner", null);

        Assert.Equal("nouveau", BlockSchema.ValueOf(inner, Two, "title", "fr"));
        Assert.Equal("قديم", BlockSchema.ValueOf(inner, Two, "title", "ar"));

        string Outer(string arabic, string french) => BlockSchema.Stored(
            [_schema.Step(One, ("inner", null, BlockSchema.Stored([_schema.Step(Two, ("title", "ar", arabic), ("title", "fr", french))], (Two, "ar"), (Two, "fr"))))],
            (One, "ar"));
    }

    [Fact]
    public void Publishing_everything_takes_the_draft_and_publishing_nothing_leaves_nothing()
    {
        string draft = BlockSchema.Stored([_schema.Step(One, ("title", "ar", "x"), ("code", null, "1"))], (One, "ar"));

        Assert.Equal(2, BlockSchema.Read(Publish(draft, null, "*")).ContentData.Single().Values.Count);
        Assert.Null(Publish(null, draft, "ar"));
        Assert.Null(Publish(BlockSchema.Stored([]), draft, "ar"));
    }

    [Fact]
    public void Rich_text_publishes_the_values_of_its_blocks_by_language()
    {
        string Text(string arabic, string french) =>
            $$"""{"markup":"<umb-rte-block data-content-key=\"{{One}}\"></umb-rte-block>","blocks":{{BlockSchema.Stored([_schema.Step(One, ("title", "ar", arabic), ("title", "fr", french))], (One, "ar")).Replace(Aliases.BlockList, Aliases.RichText, StringComparison.Ordinal)}}}""";

        string merged = (string)host.Editors[Aliases.RichText]!.MergePartialPropertyValueForCulture(Text("جديد", "nouveau"), Text("قديم", "ancien"), "fr")!;

        Assert.Contains("nouveau", merged, StringComparison.Ordinal);
        Assert.Contains("قديم", merged, StringComparison.Ordinal);
        Assert.DoesNotContain("جديد", merged, StringComparison.Ordinal);
        Assert.DoesNotContain("ancien", merged, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_published_in_one_language_no_value_of_another_language_changes() =>
        Prop.ForAll(Lists().ToArbitrary(), Lists().ToArbitrary(), Gen.Elements(Cultures).ToArbitrary(), (draft, published, culture) =>
        {
            object? merged = Publish(draft, published, culture);
            BlockListValue before = BlockSchema.Read(published);
            BlockListValue source = BlockSchema.Read(draft);
            if (merged is null)
            {
                return source.ContentData.Count == 0;
            }

            BlockListValue after = BlockSchema.Read(merged);
            return after.ContentData.TrueForAll(block => Cultures.All(of =>
            {
                string? expected = of == culture ? Title(source, block.Key, of) : Title(before, block.Key, of);
                return Title(after, block.Key, of) == expected
                    && Exposed(after, block.Key, of) == Exposed(of == culture ? source : before, block.Key, of);
            }));
        }).QuickCheckThrowOnFailure();

    private static string? Title(BlockListValue value, Guid key, string? culture) =>
        value.ContentData.Find(block => block.Key == key)?.Values
            .SingleOrDefault(item => item.Culture == culture && item.Alias == (culture is null ? "code" : "title"))?.Value as string;

    private static bool Exposed(BlockListValue value, Guid key, string? culture) =>
        value.ContentData.Exists(block => block.Key == key) && value.Expose.Any(entry => entry.ContentKey == key && entry.Culture == culture);

    private Gen<string> Lists()
    {
        Guid[] keys = [One, Two];
        return from present in Gen.SubListOf(keys)
               from texts in Gen.ArrayOf(ArbMap.Default.GeneratorFor<PositiveInt>(), 8)
               from valued in Gen.ArrayOf(ArbMap.Default.GeneratorFor<bool>(), 8)
               from exposed in Gen.ArrayOf(ArbMap.Default.GeneratorFor<bool>(), 8)
               select BlockSchema.Stored(
                   present.Select(key => _schema.Step(key, Slots(key).Where(slot => valued[slot.Index])
                       .Select(slot => (slot.Culture is null ? "code" : "title", slot.Culture, (object?)$"{texts[slot.Index].Get}")).ToArray())),
                   [.. present.SelectMany(key => Slots(key).Where(slot => exposed[slot.Index]).Select(slot => (key, slot.Culture)))]);

        static IEnumerable<(int Index, string? Culture)> Slots(Guid key) =>
            Cultures.Select((culture, index) => (index + (key == One ? 0 : Cultures.Length), culture));
    }

    private object? Publish(string? draft, object? published, string? culture) =>
        _schema.List.MergePartialPropertyValueForCulture(draft, published, culture);
}
