using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors.Blocks;

public sealed class BlockRenderingTests : IClassFixture<EditorHost>
{
    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Two = Guid.NewGuid();

    private readonly EditorHost _host;
    private readonly PublishedTypes _types;
    private readonly IPublishedContentType _step;
    private readonly IPublishedContentType _note;

    public BlockRenderingTests(EditorHost host)
    {
        _host = host;
        _types = new PublishedTypes(host);
        _step = _types.ElementType("step", ContentVariation.Culture,
            _types.Property("title", Aliases.TextBox, variations: ContentVariation.Culture), _types.Property("code", Aliases.TextBox));
        _note = _types.ElementType("note", ContentVariation.Nothing, _types.Property("text", Aliases.TextBox));
        _host.Variation.VariationContext = new VariationContext("ar");
        _host.Rendering.PropertyRenderingContext = null;
    }

    [Fact]
    public void A_block_is_shown_in_the_cultures_in_which_it_is_exposed_with_the_values_of_that_culture()
    {
        IPublishedProperty list = Page(ContentVariation.Culture, Stored(
            [Block(_step, One, ("title", "ar", "عنوان"), ("title", "fr", "titre"), ("code", null, "7")), Block(_note, Two, ("text", null, "x"))], (One, "ar"), (Two, null)));

        BlockListModel arabic = Assert.IsType<BlockListModel>(list.GetValue());
        Assert.Equal([One, Two], arabic.Select(block => block.Content.Key));
        Assert.Equal("عنوان", arabic[0].Content.GetProperty("title")!.GetValue());
        Assert.Equal("titre", arabic[0].Content.GetProperty("title")!.GetValue("fr"));
        Assert.Equal("7", arabic[0].Content.GetProperty("code")!.GetValue());
        Assert.Equal(Two, Assert.Single(Assert.IsType<BlockListModel>(list.GetValue("fr"))).Content.Key);
    }

    [Fact]
    public void A_block_is_shown_when_the_reader_falls_back_to_a_language_in_which_it_is_exposed()
    {
        ILanguage[] languages = [Language("ar", "fr"), Language("fr", "en"), Language("en", "ar")];
        _host.Languages.GetAllAsync().Returns(languages);
        IPublishedProperty list = Page(ContentVariation.Culture, Stored([Block(_step, One)], (One, "en")));

        Assert.Empty(Assert.IsType<BlockListModel>(list.GetValue("ar")));
        _host.Rendering.PropertyRenderingContext = new PropertyRenderingContext(Fallback.ToLanguage);
        Assert.Single(Assert.IsType<BlockListModel>(list.GetValue("ar")));

        _host.Rendering.PropertyRenderingContext = new PropertyRenderingContext(Fallback.ToDefaultLanguage);
        Assert.Empty(Assert.IsType<BlockListModel>(list.GetValue("fr")));
        Assert.Single(Assert.IsType<BlockListModel>(Page(ContentVariation.Culture, Stored([Block(_step, One)], (One, "ar"))).GetValue("fr")));
    }

    [Fact]
    public void In_a_page_that_does_not_vary_a_block_that_could_vary_says_the_same_to_everybody()
    {
        IPublishedProperty list = Page(ContentVariation.Nothing, Stored([Block(_step, One, ("title", "fr", "titre"), ("title", "ar", "عنوان"))], (One, "ar")));

        Assert.Equal("عنوان", Assert.IsType<BlockListModel>(list.GetValue())[0].Content.GetProperty("title")!.GetValue());
        _host.Variation.VariationContext = new VariationContext("fr");
        Assert.Equal("عنوان", Assert.IsType<BlockListModel>(list.GetValue())[0].Content.GetProperty("title")!.GetValue());
    }

    [Fact]
    public void Blocks_from_before_their_type_varied_are_shown_in_the_default_language()
    {
        IPublishedProperty list = Page(ContentVariation.Culture, Stored([Block(_step, One, ("title", null, "عنوان"))], (One, null)));

        Assert.Equal("عنوان", Assert.IsType<BlockListModel>(list.GetValue("ar"))[0].Content.GetProperty("title")!.GetValue());
        Assert.Empty(Assert.IsType<BlockListModel>(list.GetValue("fr")));
    }

    [Fact]
    public void A_block_whose_type_is_gone_or_is_no_element_leaves_the_others_in_place()
    {
        Guid gone = Guid.NewGuid();
#pragma warning disable MA0015 // Umbraco's cache throws it without a name.
        _host.PublishedTypes.Get(PublishedItemType.Element, gone).Returns(_ => throw new ArgumentException("There is no such type."));
#pragma warning restore MA0015
        IPublishedContentType page = _types.ElementType("page", ContentVariation.Nothing);
        page.IsElement.Returns(false);
        Guid three = Guid.NewGuid();

        BlockListModel model = Assert.IsType<BlockListModel>(Page(ContentVariation.Nothing, Stored(
            [new BlockItemData(One, gone, "gone"), Block(page, Two), Block(_note, three)], (One, null), (Two, null), (three, null))).GetValue());

        Assert.Equal(three, Assert.Single(model).ContentKey);
    }

    [Fact]
    public void A_single_block_is_the_block_itself_and_comes_with_its_settings()
    {
        SingleBlockValue value = new(new SingleBlockLayoutItem { ContentKey = One, SettingsKey = Two })
        {
            ContentData = [Block(_note, One, ("text", null, "x"))],
            SettingsData = [Block(_note, Two, ("text", null, "dark"))],
            Expose = [new BlockItemVariation(One, null, null)],
        };

        BlockListItem block = Assert.IsType<BlockListItem>(_types.Value(Aliases.SingleBlock, new SingleBlockConfiguration(), Serialization.Serializers.Values.Serialize(value)));

        Assert.Equal("x", block.Content.GetProperty("text")!.GetValue());
        Assert.Equal("dark", block.Settings!.GetProperty("text")!.GetValue());
    }

    [Fact]
    public void A_grid_has_its_spans_and_its_areas_as_configured()
    {
        Guid area = Guid.NewGuid();
        Guid hidden = Guid.NewGuid();
        BlockGridConfiguration configuration = new()
        {
            GridColumns = 6,
            Blocks = [new() { ContentElementTypeKey = _note.Key, AreaGridColumns = 4, Areas = [new() { Key = area, Alias = "left", ColumnSpan = 2, RowSpan = 1 }] }],
        };
        BlockGridValue value = new([new BlockGridLayoutItem(One)
        {
            ColumnSpan = 3,
            RowSpan = 2,
            Areas = [new BlockGridLayoutAreaItem(area) { Items = [new BlockGridLayoutItem(Two), new BlockGridLayoutItem(hidden)] }],
        }])
        {
            ContentData = [Block(_note, One), Block(_note, Two), Block(_note, hidden)],
            Expose = [new BlockItemVariation(One, null, null), new BlockItemVariation(Two, null, null)],
        };

        BlockGridModel model = Assert.IsType<BlockGridModel>(_types.Value(Aliases.BlockGrid, configuration, Serialization.Serializers.Values.Serialize(value)));

        BlockGridItem block = Assert.Single(model);
        Assert.Equal((6, 3, 2, 4), (model.GridColumns!.Value, block.ColumnSpan, block.RowSpan, block.AreaGridColumns!.Value));
        BlockGridArea left = Assert.Single(block.Areas);
        Assert.Equal(("left", 2), (left.Alias, left.ColumnSpan));
        Assert.Equal((Two, 6), (Assert.Single(left).ContentKey, left[0].ColumnSpan));
    }

    [Fact]
    public async Task A_block_can_be_built_on_its_own()
    {
        IPublishedElement? element = await _host.Get<Umbraco.Cms.Core.PublishedCache.IBlockElementService>().BuildElementAsync(Block(_step, One, ("title", "ar", "عنوان")));

        Assert.Equal("عنوان", element!.GetProperty("title")!.GetValue());
        Assert.Equal((One, string.Empty), (element.Key, element.Name));
    }

    private static BlockItemData Block(IPublishedContentType type, Guid key, params (string Alias, string? Culture, object? Value)[] values) =>
        new(key, type.Key, type.Alias)
        {
            Values = [.. values.Select(value => new BlockPropertyValue { Alias = value.Alias, Culture = value.Culture, Value = value.Value })],
        };

    private static string Stored(IEnumerable<BlockItemData> blocks, params (Guid Key, string? Culture)[] exposed) => BlockSchema.Stored(blocks, exposed);

    private static ILanguage Language(string isoCode, string fallback)
    {
        ILanguage language = Substitute.For<ILanguage>();
        language.IsoCode.Returns(isoCode);
        language.FallbackIsoCode.Returns(fallback);
        return language;
    }

    private IPublishedProperty Page(ContentVariation variations, string blocks) => _types.Item(
        _types.Type("page", variations, _types.Property("blocks", Aliases.BlockList, new BlockListConfiguration())), ("blocks", "", blocks)).GetProperty("blocks")!;
}
