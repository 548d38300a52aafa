using System.ComponentModel.DataAnnotations;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors.Blocks;

public sealed class BlockValidationTests : IClassFixture<EditorHost>
{
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Two = Guid.NewGuid();

    private readonly EditorHost _host;
    private readonly BlockSchema _schema;

    public BlockValidationTests(EditorHost host)
    {
        _host = host;
        _schema = new BlockSchema(host);

        // Every property is mandatory here, and "bad" is no value for any of them.
        host.Validation.ValidatePropertyValue(default!, default, default!).ReturnsForAnyArgs(call =>
            call.ArgAt<object?>(1) switch
            {
                null => [new ValidationResult("missing")],
                "bad" => [new ValidationResult("bad")],
                _ => [],
            });
    }

    [Fact]
    public void A_block_is_validated_in_each_culture_in_which_it_is_exposed_and_its_invariant_values_once()
    {
        string value = BlockSchema.Stored(
            [_schema.Step(One, ("title", "ar", "bad"), ("title", "fr", "bad"), ("code", null, "bad"), ("inner", null, "x"))], (One, "ar"), (One, "en"));

        Assert.Equal(
            ["contentData[0].values[0].value: bad", "contentData[0].values[?(@.alias == 'title' && @.culture == 'en' && @.segment == null)].value: missing", "contentData[0].values[2].value: bad"],
            Errors(value, "ar", "fr", "en"));
        Assert.Empty(Errors(value, "fr"));
    }

    [Fact]
    public void A_block_that_is_not_exposed_is_not_validated() =>
        Assert.Empty(Errors(BlockSchema.Stored([_schema.Step(One, ("title", "ar", "bad"), ("code", null, "bad"))], (One, "ar")), "fr"));

    [Fact]
    public void All_cultures_are_those_in_which_the_block_is_exposed() =>
        Assert.Equal(2, Errors(BlockSchema.Stored([_schema.Step(One, ("title", "ar", "bad"), ("title", "fr", "x"), ("code", null, "x"), ("inner", null, "bad"))], (One, "ar"), (One, "fr")), "*").Length);

    [Fact]
    public void In_an_item_that_does_not_vary_every_block_is_validated_once()
    {
        string value = BlockSchema.Stored(
            [_schema.Step(One, ("title", "ar", "bad"), ("code", null, "x"), ("inner", null, "x")), _schema.Note(Two, "bad")], (One, "ar"), (Two, null));

        Assert.Equal(["contentData[0].values[0].value: bad", "contentData[1].values[0].value: bad"], Errors(value));
    }

    [Fact]
    public void Fields_are_named_by_their_place_in_what_the_client_sent_and_blocks_out_of_the_layout_are_passed_over()
    {
        BlockListValue value = BlockSchema.Value([_schema.Note(One, "bad"), _schema.Note(Two, "bad")], (One, null), (Two, null));
        value.Layout[Aliases.BlockList] = [new BlockListLayoutItem(Two)];

        Assert.Equal(["contentData[1].values[0].value: bad"], Errors(Serialization.Serializers.Values.Serialize(value)));
    }

    [Fact]
    public void Settings_are_validated_with_the_block_that_they_belong_to()
    {
        BlockListValue value = BlockSchema.Value([_schema.Note(One, "x")], (One, null));
        value.SettingsData.Add(_schema.Note(Two, "bad"));
        value.Layout[Aliases.BlockList] = [new BlockListLayoutItem(One, Two)];

        Assert.Equal(["settingsData[0].values[0].value: bad"], Errors(Serialization.Serializers.Values.Serialize(value)));
    }

    [Fact]
    public void Too_few_and_too_many_blocks_are_refused()
    {
        BlockListConfiguration limits = new() { ValidationLimit = new() { Min = 1, Max = 1 } };
        string two = BlockSchema.Stored([_schema.Note(One, "x"), _schema.Note(Two, "x")], (One, null), (Two, null));

        Assert.Equal(["entriesExceed(1|1)"], Errors(Aliases.BlockList, limits, two));
        Assert.Equal(["entriesShort(1|1)"], Errors(Aliases.BlockList, limits, null));
        Assert.Equal(["entriesExceed(1|1)"], Errors(Aliases.SingleBlock, new SingleBlockConfiguration(), two.Replace(Aliases.BlockList, Aliases.SingleBlock, StringComparison.Ordinal)));
    }

    [Fact]
    public void An_area_of_a_grid_has_its_own_limits()
    {
        Guid area = Guid.NewGuid();
        BlockGridConfiguration grid = new()
        {
            Blocks = [new() { ContentElementTypeKey = _schema.Invariant.Key, Areas = [new() { Key = area, MaxAllowed = 1 }] }],
        };
        string Grid(params Guid[] inArea) => Serialization.Serializers.Values.Serialize(new BlockGridValue(
            [new BlockGridLayoutItem(One) { Areas = [new BlockGridLayoutAreaItem(area) { Items = [.. inArea.Select(key => new BlockGridLayoutItem(key))] }] }])
        {
            ContentData = [_schema.Note(One, "x")],
        });

        Assert.Empty(Errors(Aliases.BlockGrid, grid, Grid(Two)));
        Assert.Equal(["entriesAreasMismatch"], Errors(Aliases.BlockGrid, grid, Grid(Two, Guid.NewGuid())));
    }

    private string[] Errors(string value, params string[] cultures) => Errors(Aliases.BlockList, new BlockListConfiguration(), value, cultures);

    private string[] Errors(string editor, object configuration, string? value, params string[] cultures)
    {
        PropertyValidationContext context = new() { Culture = null, Segment = null, CulturesBeingValidated = cultures, SegmentsBeingValidated = [] };
        return [.. _host.Editors[editor]!.GetValueEditor(configuration).Validate(value, required: false, format: null, context).SelectMany(Messages)];
    }

    private static IEnumerable<string> Messages(ValidationResult result) => result switch
    {
        NestedJsonPathValidationResults field => field.ValidationResults.SelectMany(Messages).Select(message => $"{field.JsonPath}: {message}"),
        INestedValidationResults nested => nested.ValidationResults.SelectMany(Messages),
        _ => [result.ErrorMessage!],
    };
}
