using Umbraco.Cms.Core.Models.Blocks;

namespace ConsulateSite.Cms.Tests.PropertyEditors.Blocks;

/// <summary>What a user who may edit only some languages can change in blocks that all languages share.</summary>
public sealed class BlockSavingTests(EditorHost host) : IClassFixture<EditorHost>
{
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Two = Guid.NewGuid();

    private readonly BlockSchema _schema = new(host);

    private string Before => BlockSchema.Stored(
        [_schema.Step(One, ("title", "ar", "قديم"), ("title", "fr", "ancien"), ("code", null, "1"))], (One, "ar"), (One, "fr"));

    [Fact]
    public void A_translator_changes_the_translation_and_nothing_else()
    {
        string sent = BlockSchema.Stored(
            [_schema.Step(One, ("title", "ar", "عبث"), ("title", "fr", "nouveau"), ("code", null, "2")), _schema.Note(Two, "smuggled")], (One, "fr"), (Two, null));

        object? merged = Save(Before, sent, mayEditInvariant: false, "FR");

        Assert.Equal("nouveau", BlockSchema.ValueOf(merged, One, "title", "fr"));
        Assert.Equal("قديم", BlockSchema.ValueOf(merged, One, "title", "ar"));
        Assert.Equal("1", BlockSchema.ValueOf(merged, One, "code", null));
        Assert.Equal(One, Assert.Single(BlockSchema.Read(merged).GetLayouts()!).ContentKey);
        Assert.Equal(["ar", "fr"], BlockSchema.Read(merged).Expose.Select(entry => entry.Culture).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_translator_cannot_remove_a_block()
    {
        object? merged = Save(Before, BlockSchema.Stored([_schema.Note(Two, "x")], (Two, null)), mayEditInvariant: false, "fr");

        Assert.Equal("ancien", BlockSchema.ValueOf(merged, One, "title", "fr"));
        Assert.Equal(2, BlockSchema.Read(merged).Expose.Count);
        Assert.Equal(BlockSchema.Read(Before).ContentData.Count, BlockSchema.Read(Save(Before, null, mayEditInvariant: false, "fr")).ContentData.Count);
    }

    [Fact]
    public void A_translator_can_hide_a_block_in_the_translation()
    {
        string sent = BlockSchema.Stored([_schema.Step(One, ("title", "fr", "ancien"))]);

        Assert.Equal("ar", Assert.Single(BlockSchema.Read(Save(Before, sent, mayEditInvariant: false, "fr")).Expose).Culture);
    }

    [Fact]
    public void Whoever_edits_the_structure_still_cannot_write_in_a_language_that_is_not_theirs()
    {
        string sent = BlockSchema.Stored(
            [_schema.Step(Two, ("title", "ar", "جديد"), ("title", "fr", "interdit")), _schema.Step(One, ("title", "ar", "جديد"), ("code", null, "2"))],
            (One, "ar"), (Two, "ar"), (Two, "fr"));

        object? merged = Save(Before, sent, mayEditInvariant: true, "ar");
        BlockListValue value = BlockSchema.Read(merged);

        Assert.Equal([Two, One], value.GetLayouts()!.Select(layout => layout.ContentKey));
        Assert.Equal("جديد", BlockSchema.ValueOf(merged, One, "title", "ar"));
        Assert.Equal("ancien", BlockSchema.ValueOf(merged, One, "title", "fr"));
        Assert.Equal("2", BlockSchema.ValueOf(merged, One, "code", null));
        Assert.Null(BlockSchema.ValueOf(merged, Two, "title", "fr"));
        Assert.DoesNotContain(value.Expose, entry => entry.ContentKey == Two && entry.Culture == "fr");
        Assert.Contains(value.Expose, entry => entry.ContentKey == One && entry.Culture == "fr");
    }

    [Fact]
    public void Blocks_inside_blocks_follow_the_same_rule()
    {
        string Outer(string arabic, string french) => BlockSchema.Stored(
            [_schema.Step(One, ("inner", null, BlockSchema.Stored([_schema.Step(Two, ("title", "ar", arabic), ("title", "fr", french))], (Two, "ar"))))], (One, "ar"));

        object? merged = Save(Outer("قديم", "ancien"), Outer("عبث", "nouveau"), mayEditInvariant: false, "fr");
        object? inner = BlockSchema.ValueOf(merged, One, "inner", null);

        Assert.Equal("nouveau", BlockSchema.ValueOf(inner, Two, "title", "fr"));
        Assert.Equal("قديم", BlockSchema.ValueOf(inner, Two, "title", "ar"));
    }

    [Fact]
    public void Only_whoever_edits_the_structure_can_start_or_clear_a_list()
    {
        Assert.Null(Save(null, Before, mayEditInvariant: false, "ar", "fr"));
        Assert.Null(Save(Before, null, mayEditInvariant: true, "ar"));
        Assert.Null(Save(null, null, mayEditInvariant: true, "ar"));
        Assert.Equal("قديم", BlockSchema.ValueOf(Save(null, Before, mayEditInvariant: true, "ar"), One, "title", "ar"));
    }

    private object? Save(string? stored, string? sent, bool mayEditInvariant, params string[] cultures) =>
        _schema.List.MergeVariantInvariantPropertyValue(stored, sent, mayEditInvariant, [.. cultures]);
}
