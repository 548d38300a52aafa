using System.Text.Json;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Strings;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors;

public sealed class ValueConverterTests(EditorHost host) : IClassFixture<EditorHost>
{
    private static readonly Guid Key = Guid.Parse(EditorCases.Key);

    private readonly PublishedTypes _types = new(host);

    public static TheoryData<string> Editors => [.. EditorCases.All.Select(item => item.Alias)];

    [Theory]
    [MemberData(nameof(Editors))]
    public void Each_editor_has_one_converter_and_its_stored_value_is_of_the_type_that_the_converter_promises(string alias)
    {
        EditorCase item = EditorCases.For(alias);
        IPublishedPropertyType type = _types.Property("value", alias, item.Configuration);

        object? value = _types.Value(alias, item.Configuration, item.Stored);

        if (value is not null)
        {
            Assert.IsType(type.ModelClrType, value, exactMatch: false);
        }
    }

    [Fact]
    public void Dates_become_the_type_that_says_as_much_as_the_editor_does()
    {
        Assert.Equal(new DateOnly(2026, 11, 21), Value(Aliases.DateOnly));
        Assert.Equal(new TimeOnly(10, 30), Value(Aliases.TimeOnly));
        Assert.Equal(new DateTime(2026, 11, 21, 10, 30, 0, DateTimeKind.Unspecified), Value(Aliases.DateTimeUnspecified));
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 10, 30, 0, TimeSpan.FromHours(1)), Value(Aliases.DateTimeWithTimeZone));
        Assert.Null(_types.Value(Aliases.DateOnly, null, null));

        object? Value(string alias) => _types.Value(alias, EditorCases.For(alias).Configuration, EditorCases.For(alias).Stored);
    }

    [Fact]
    public void A_date_stored_by_the_older_editor_is_read_by_the_newer_one() =>
        Assert.Equal(new DateOnly(2026, 11, 21), _types.Value(Aliases.DateOnly, null, new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Unspecified)));

    [Fact]
    public void JSON_of_an_editor_without_a_converter_is_a_document() =>
        Assert.Equal(1, Assert.IsType<JsonDocument>(_types.Value(Aliases.PlainJson, null, """{"a":1}""")).RootElement.GetProperty("a").GetInt32());

    [Fact]
    public void A_picked_medium_has_the_crops_of_the_configuration_and_the_rectangles_that_were_chosen()
    {
        IPublishedContent medium = Medium();
        MediaPicker3Configuration configuration = new()
        {
            EnableLocalFocalPoint = true,
            Crops = [new() { Alias = "wide", Width = 20, Height = 10 }, new() { Alias = "square", Width = 5, Height = 5 }],
        };
        string stored = $$$"""[{"key":"{{{EditorCases.Block}}}","mediaKey":"{{{Key}}}","crops":[{"alias":"wide","coordinates":{"x1":0.1}},{"alias":"gone"}],"focalPoint":{"left":0.2,"top":0.4}}]""";

        MediaWithCrops picked = Assert.IsType<MediaWithCrops>(_types.Value(Aliases.MediaPicker3, configuration, stored), exactMatch: false);

        Assert.Same(medium, picked.Content);
        Assert.Equal("/media/a.jpg", picked.LocalCrops.Src);
        Assert.Equal(["wide", "square"], picked.LocalCrops.Crops!.Select(crop => crop.Alias));
        Assert.Equal((20, 0.1m), (picked.LocalCrops.GetCrop("wide")!.Width, picked.LocalCrops.GetCrop("wide")!.Coordinates!.X1));
        Assert.True(picked.LocalCrops.HasFocalPoint());
        Assert.Null(picked.LocalCrops.GetCrop("gone"));
    }

    [Fact]
    public void Media_that_are_gone_are_left_out_and_comma_separated_UDIs_are_still_read()
    {
        Medium();
        Guid gone = Guid.NewGuid();
        host.PublishedMedia.GetById(false, gone).Returns((IPublishedContent?)null);
        string stored = $"umb://media/{EditorCases.Udi},umb://media/{gone:N}";

        Assert.Single(Assert.IsType<IEnumerable<MediaWithCrops>>(
            _types.Value(Aliases.MediaPicker3, new MediaPicker3Configuration { Multiple = true }, stored), exactMatch: false));
        Assert.Null(_types.Value(Aliases.MediaPicker3, new MediaPicker3Configuration(), "[]"));
    }

    [Fact]
    public void Links_have_the_current_address_of_what_they_lead_to_and_no_link_leads_to_what_is_not_published()
    {
        IPublishedContent page = Substitute.For<IPublishedContent>();
        page.Name.Returns("Page");
        host.PublishedDocuments.GetById(false, Key).Returns(page);
        host.PublishedDocuments.GetById(false, Guid.Parse(EditorCases.Block)).Returns((IPublishedContent?)null);
        host.Urls.GetUrl(page, culture: "fr").Returns("/fr/page");
        string stored = $$"""
            [{"udi":"umb://document/{{EditorCases.Udi}}","culture":"fr","queryString":"#part"},
             {"name":"gone","udi":"umb://document/{{Guid.Parse(EditorCases.Block):N}}"},
             {"name":"away","url":"https://example.org","target":"_blank"}]
            """;

        Link[] links = Assert.IsType<Link[]>(_types.Value(Aliases.MultiUrlPicker, new MultiUrlPickerConfiguration(), stored));

        Assert.Equal([("Page", "/fr/page#part", LinkType.Content), ("away", "https://example.org", LinkType.External)], links.Select(link => (link.Name!, link.Url!, link.Type)));
        Assert.Equal("Page", Assert.IsType<Link>(_types.Value(Aliases.MultiUrlPicker, new MultiUrlPickerConfiguration { MaxNumber = 1 }, stored)).Name);
    }

    [Fact]
    public void An_image_stored_as_a_bare_address_by_an_older_version_is_read()
    {
        ImageCropperConfiguration configuration = new() { Crops = [new() { Alias = "wide", Width = 20, Height = 10 }] };

        ImageCropperValue image = Assert.IsType<ImageCropperValue>(_types.Value(Aliases.ImageCropper, configuration, "/media/a.jpg"));

        Assert.Equal("/media/a.jpg", image.Src);
        Assert.True(image.HasCrop("wide"));
        Assert.False(image.HasFocalPoint());
    }

    [Theory]
    [InlineData(null, "{}", false)]
    [InlineData(Aliases.MultiUrlPicker, "[]", false)]
    [InlineData(Aliases.MediaPicker3, "[]", false)]
    [InlineData(Aliases.BlockList, """{"layout":{}}""", false)]
    [InlineData(Aliases.RichText, """{"markup":" "}""", false)]
    [InlineData(Aliases.RichText, "<p>x</p>", true)]
    public void What_says_nothing_is_no_value(string? editor, string stored, bool hasValue)
    {
        IPublishedContentType type = _types.Type("page", ContentVariation.Nothing, _types.Property("value", editor ?? Aliases.SingleBlock));

        Assert.Equal(hasValue, _types.Item(type, ("value", "", stored)).GetProperty("value")!.HasValue());
        Assert.False(_types.Item(type).GetProperty("value")!.HasValue());
    }

    [Fact]
    public void Rich_text_without_a_value_is_empty_HTML() =>
        Assert.Equal(string.Empty, Assert.IsType<IHtmlEncodedString>(_types.Value(Aliases.RichText, null, null), exactMatch: false).ToHtmlString());

    [Fact]
    public void A_list_without_blocks_is_the_empty_model() =>
        Assert.Same(BlockListModel.Empty, _types.Value(Aliases.BlockList, new BlockListConfiguration(), null));

    private IPublishedContent Medium()
    {
        IPublishedContent medium = Substitute.For<IPublishedContent>();
        host.PublishedMedia.GetById(false, Key).Returns(medium);
        host.Urls.GetMediaUrl(medium).Returns("/media/a.jpg");
        return medium;
    }
}
