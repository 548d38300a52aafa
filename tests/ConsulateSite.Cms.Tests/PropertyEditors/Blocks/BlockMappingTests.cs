using ConsulateSite.Cms.Tests.Serialization;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors.Blocks;

public sealed class BlockMappingTests(EditorHost host) : IClassFixture<EditorHost>
{
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Two = Guid.NewGuid();

    private readonly BlockSchema _schema = new(host);

    [Fact]
    public void Blocks_out_of_the_layout_and_values_of_removed_properties_are_not_stored()
    {
        BlockListValue sent = BlockSchema.Value([_schema.Step(One, ("title", "ar", "x"), ("removed", null, "y")), _schema.Note(Two, "z")], (One, "ar"));
        sent.Layout[Aliases.BlockList] = [new BlockListLayoutItem(One)];

        BlockListValue stored = BlockSchema.Read(host.FromEditor(Aliases.BlockList, Serializers.Values.Serialize(sent)));

        Assert.Equal("title", Assert.Single(Assert.Single(stored.ContentData).Values).Alias);
    }

    [Fact]
    public void Blocks_of_a_deleted_element_type_are_dropped()
    {
        BlockItemData unknown = new(One, Guid.NewGuid(), "gone");
        host.ContentTypes.Get(unknown.ContentTypeKey).Returns((IContentType?)null);

        Assert.Empty(BlockSchema.Read(host.FromEditor(Aliases.BlockList, BlockSchema.Stored([unknown], (One, null)))).ContentData);
    }

    [Fact]
    public void A_value_from_before_its_property_varied_is_opened_in_the_culture_of_the_property_or_the_default_one()
    {
        string stored = BlockSchema.Stored([_schema.Step(One, ("title", null, "x"))], (One, null));

        Assert.Equal("x", BlockSchema.ValueOf(host.ToEditor(Aliases.BlockList, stored), One, "title", "ar"));
        BlockListValue inFrench = Open(stored, "fr");
        Assert.Equal("fr", Assert.Single(inFrench.ContentData[0].Values).Culture);
        Assert.Equal("fr", Assert.Single(inFrench.Expose).Culture);
    }

    [Fact]
    public void Of_values_from_before_their_property_became_invariant_one_is_kept()
    {
        Assert.Equal("y", Code(("code", "fr", "x"), ("code", "ar", "y")));
        Assert.Equal("z", Code(("code", "ar", "y"), ("code", null, "z")));
        Assert.Null(Code(("code", "en", "x")));

        object? Code(params (string, string?, object?)[] values) =>
            BlockSchema.ValueOf(host.ToEditor(Aliases.BlockList, BlockSchema.Stored([_schema.Step(One, values)], (One, "ar"))), One, "code", null);
    }

    [Fact]
    public void Exposure_follows_an_element_type_that_became_invariant()
    {
        string stored = BlockSchema.Stored([_schema.Note(One, "x")], (One, "ar"), (One, "fr"), (Two, "ar"));

        BlockItemVariation exposed = Assert.Single(BlockSchema.Read(host.ToEditor(Aliases.BlockList, stored)).Expose);

        Assert.Equal((One, null), (exposed.ContentKey, exposed.Culture));
    }

    [Fact]
    public void A_value_whose_editor_is_gone_is_left_as_it_is()
    {
        ContentType type = new(host.Strings, -1) { Key = Guid.NewGuid(), Alias = "odd", IsElement = true };
        type.AddPropertyType(new PropertyType(host.Strings, "Some.Removed.Editor", ValueStorageType.Ntext, "odd") { DataTypeKey = Guid.NewGuid() }, "content", "Content");
        host.ContentTypes.Get(type.Key).Returns(type);
        string stored = BlockSchema.Stored([new BlockItemData(One, type.Key, "odd") { Values = [new BlockPropertyValue { Alias = "odd", Value = "kept" }] }], (One, null));

        Assert.Equal("kept", BlockSchema.ValueOf(host.ToEditor(Aliases.BlockList, stored), One, "odd", null));
        Assert.Equal("kept", BlockSchema.ValueOf(host.FromEditor(Aliases.BlockList, stored), One, "odd", null));
    }

    [Fact]
    public void Tags_of_a_value_with_a_culture_are_in_its_language()
    {
        ContentType type = new(host.Strings, -1) { Key = Guid.NewGuid(), Alias = "tagged", IsElement = true, Variations = ContentVariation.Culture };
        type.AddPropertyType(host.PropertyType(Aliases.Tags, new TagConfiguration(), "tags", ContentVariation.Culture), "content", "Content");
        host.ContentTypes.Get(type.Key).Returns(type);
        ILanguage french = Substitute.For<ILanguage>();
        french.Id.Returns(3);
        host.Languages.GetAsync("fr").Returns(french);
        string stored = BlockSchema.Stored([new BlockItemData(One, type.Key, "tagged") { Values = [new BlockPropertyValue { Alias = "tags", Culture = "fr", Value = """["a"]""" }] }], (One, "fr"));

        ITag tag = Assert.Single(((IDataValueTags)host.Editors[Aliases.BlockList]!.GetValueEditor()).GetTags(stored, null, languageId: 1));

        Assert.Equal(("a", 3), (tag.Text, tag.LanguageId));
    }

    [Fact]
    public void The_configured_element_types_are_known()
    {
        BlockListConfiguration configuration = new() { Blocks = [new() { ContentElementTypeKey = One, SettingsElementTypeKey = Two }] };

        Assert.Equal([One, Two], host.Editors[Aliases.BlockList]!.GetValueEditor(configuration).ConfiguredElementTypeKeys());
        Assert.True(host.Editors[Aliases.BlockList]!.SupportsConfigurableElements);
    }

    private BlockListValue Open(string stored, string culture)
    {
        PropertyType type = host.PropertyType(Aliases.BlockList, null, variations: ContentVariation.Culture);
        Property property = new(type);
        property.SetValue(stored, culture);
        return (BlockListValue)host.Editors[Aliases.BlockList]!.GetValueEditor().ToEditor(property, culture)!;
    }
}
