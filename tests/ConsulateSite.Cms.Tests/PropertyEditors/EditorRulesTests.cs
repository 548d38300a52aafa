using System.ComponentModel.DataAnnotations;
using System.Globalization;
using ConsulateSite.Cms.Tests.Serialization;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors;

/// <summary>What editors refuse beyond the one case in the table, and what they read that others wrote.</summary>
public sealed class EditorRulesTests(EditorHost host) : IClassFixture<EditorHost>
{
    private static readonly Guid Key = Guid.Parse(EditorCases.Key);
    private static readonly Guid Other = Guid.Parse(EditorCases.Block);

    [Theory]
    [InlineData("""{"from":2,"to":4}""", null)]
    [InlineData("""{"from":0,"to":4}""", "outOfRangeMinimum(0|1)")]
    [InlineData("""{"from":2,"to":12}""", "outOfRangeMaximum(12|9)")]
    [InlineData("""{"from":1.5,"to":4}""", "invalidStep(1.5|1|1)")]
    [InlineData("""{"from":4,"to":2}""", "invalidRange(4,2)")]
    [InlineData("""{"from":2,"to":3}""", "minimumRange(2,3|2)")]
    [InlineData("\"2,4\"", null)]
    [InlineData("\"nothing\"", null)]
    public void A_range_keeps_to_its_limits_and_its_step(string json, string? error)
    {
        SliderConfiguration configuration = new() { EnableRange = true, MinimumValue = 1, MaximumValue = 9, Step = 1, MinimumRange = 2 };

        Assert.Equal(error is null ? [] : [error], Errors(Aliases.Slider, configuration, json));
    }

    [Fact]
    public void A_slider_for_one_number_refuses_a_range_and_stores_one_number()
    {
        Assert.Equal(["unexpectedRange(1,2)"], Errors(Aliases.Slider, new SliderConfiguration(), """{"from":1,"to":2}"""));
        Assert.Equal("1.5", host.FromEditor(Aliases.Slider, """{"from":1.5,"to":1.5}"""));
        Assert.Equal("""{"from":1.5,"to":1.5}""", host.ToEditor(Aliases.Slider, "1.5"));
    }

    [Fact]
    public void Picked_nodes_must_exist_and_be_of_an_allowed_type()
    {
        MultiNodePickerConfiguration configuration = new() { TreeSource = new() { ObjectType = "content" }, Filter = $"{Key}" };
        IContent allowed = Node<IContent>(Guid.NewGuid(), Key);
        IContent wrong = Node<IContent>(Guid.NewGuid(), Other);
        host.Documents.GetByIds(Arg.Any<IEnumerable<Guid>>()).Returns(call => new[] { allowed, wrong }.Where(node => call.Arg<IEnumerable<Guid>>().Contains(node.Key)));

        Assert.Empty(Errors(Aliases.MultiNodeTreePicker, configuration, Picked(allowed.Key)));
        Assert.Equal(["invalidObjectType"], Errors(Aliases.MultiNodeTreePicker, configuration, Picked(wrong.Key)));
        Assert.Equal(["missingContent"], Errors(Aliases.MultiNodeTreePicker, configuration, Picked(Guid.NewGuid())));

        static string Picked(Guid key) => $$"""[{"type":"document","unique":"{{key}}"}]""";
    }

    [Fact]
    public void A_picked_node_that_was_deleted_since_does_not_keep_the_page_from_being_published()
    {
        MultiNodePickerConfiguration configuration = new() { TreeSource = new() { ObjectType = "content" }, Filter = $"{Key}", MaxNumber = 1 };

        Assert.Empty(Errors(Aliases.MultiNodeTreePicker, configuration, $"\"umb://document/{Guid.NewGuid():N}\""));
        Assert.Equal(["entriesExceed(1|1)"], Errors(Aliases.MultiNodeTreePicker, configuration, $"\"umb://document/{Guid.NewGuid():N},umb://document/{Guid.NewGuid():N}\""));
    }

    [Fact]
    public void Picked_media_must_be_of_an_allowed_type_and_from_the_folder()
    {
        IMedia image = Node<IMedia>(Guid.NewGuid(), Key);
        host.Media.GetByIds(Arg.Any<IEnumerable<Guid>>()).Returns(call => call.Arg<IEnumerable<Guid>>().Contains(image.Key) ? [image] : []);
        IMediaType dropped = Substitute.For<IMediaType>();
        dropped.Key.Returns(Other);
        host.MediaTypes.Get("File").Returns(dropped);
        host.MediaNavigation.TryGetParentKey(image.Key, out Arg.Any<Guid?>()).Returns(call =>
        {
            call[1] = Other;
            return true;
        });

        Assert.Empty(Errors(Aliases.MediaPicker3, new MediaPicker3Configuration { Filter = $"{Key}", StartNodeId = Other }, $$"""[{"mediaKey":"{{image.Key}}"}]"""));
        Assert.Equal(["invalidMediaType"], Errors(Aliases.MediaPicker3, new MediaPicker3Configuration { Filter = $"{Other}" }, $$"""[{"mediaKey":"{{image.Key}}"}]"""));
        Assert.Equal(["invalidMediaType"], Errors(Aliases.MediaPicker3, new MediaPicker3Configuration { Filter = $"{Key}" }, $$"""[{"mediaKey":"{{Guid.NewGuid()}}","mediaTypeAlias":"File"}]"""));
        Assert.Equal(["invalidStartNode"], Errors(Aliases.MediaPicker3, new MediaPicker3Configuration { StartNodeId = Key }, $$"""[{"mediaKey":"{{image.Key}}"}]"""));
    }

    [Fact]
    public void A_file_dropped_onto_a_media_picker_becomes_a_medium_and_what_is_neither_is_left_out()
    {
        Guid file = host.TemporaryFile("dropped.jpg");
        IMedia medium = Node<IMedia>(Guid.NewGuid(), Key);
        host.Media.GetByIds(Arg.Any<IEnumerable<Guid>>()).Returns([]);
        host.MediaImport.ImportAsync("dropped.jpg", Arg.Any<Stream>(), Other, "Image", Arg.Any<Guid>()).Returns(medium);

        string stored = (string)host.FromEditor(
            Aliases.MediaPicker3, $$"""[{"mediaKey":"{{file}}","mediaTypeAlias":"Image"},{"mediaKey":"{{Guid.NewGuid()}}"}]""", new MediaPicker3Configuration { StartNodeId = Other })!;

        Assert.Contains(medium.Key.ToString(), stored, StringComparison.Ordinal);
        Assert.DoesNotContain("},{", stored, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_a_medium_and_one_to_an_address_say_what_the_client_shows()
    {
        IMedia file = Node<IMedia>(Key, Other);
        file.Trashed.Returns(true);
        file.ContentType.Icon.Returns("icon-file");
        host.Media.GetById(Key).Returns(file);
        host.Urls.GetMediaUrl(Key, UrlMode.Relative).Returns("/media/a.pdf");
        string json = host.ToEditor(Aliases.MultiUrlPicker, $$"""[{"udi":"umb://media/{{EditorCases.Udi}}"},{"url":"https://example.org","queryString":"?a=1"}]""");

        Assert.Contains("\"icon\":\"icon-file\",\"name\":null,\"published\":false,\"queryString\":null,\"target\":null,\"trashed\":true,\"type\":\"media\"", json, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"external\",\"unique\":null,\"url\":\"https://example.org\"", json, StringComparison.Ordinal);
        Assert.Equal(["entriesShort(3|1)"], Errors(Aliases.MultiUrlPicker, new MultiUrlPickerConfiguration { MinNumber = 3 }, json));
    }

    [Theory]
    [InlineData("a,b , a,,B")]
    [InlineData("""["a","b","A"," "]""")]
    public void Tags_are_read_in_either_form_and_each_once(string stored) => Assert.Equal("""["a","b"]""", host.ToEditor(Aliases.Tags, stored));

    [Fact]
    public void Tags_are_stored_as_JSON_unless_the_data_type_says_otherwise() =>
        Assert.Equal("""["a","b"]""", host.FromEditor(Aliases.Tags, """["a"," b ","a"]""", new TagConfiguration()));

    [Fact]
    public void Each_line_is_held_against_the_pattern()
    {
        IDataValueEditor editor = host.Editors[Aliases.MultipleTextstring]!.GetValueEditor();

        Assert.Empty(editor.Validate(new[] { "12", "34" }, required: false, "^[0-9]+$", PropertyValidationContext.Empty()));
        Assert.Single(editor.Validate("12\nab\ncd", required: false, "^[0-9]+$", PropertyValidationContext.Empty()));
    }

    [Fact]
    public void Dates_are_read_alike_under_a_culture_with_another_calendar()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo hijri = (CultureInfo)CultureInfo.GetCultureInfo("ar-SA").Clone();
        hijri.DateTimeFormat.Calendar = new UmAlQuraCalendar();
        try
        {
            CultureInfo.CurrentCulture = hijri;

            Assert.Equal(new DateTime(2026, 11, 21, 10, 30, 0, DateTimeKind.Unspecified), host.FromEditor(Aliases.DateTime, "\"2026-11-21 10:30:00\""));
            Assert.Equal("\"2026-11-21 10:30:00\"", host.ToEditor(Aliases.DateTime, new DateTime(2026, 11, 21, 10, 30, 0, DateTimeKind.Unspecified)));
            Assert.Equal("""{"date":"2026-11-21","timeZone":null}""", host.ToEditor(Aliases.DateOnly, """{"date":"2026-11-21T00:00:00+00:00"}"""));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(Aliases.DateOnly, """{"date":"2026-11-21T00:00:00+00:00"}""")]
    [InlineData(Aliases.DateTimeUnspecified, """{"date":"2026-11-21T00:00:00+00:00"}""")]
    public void Dates_sort_as_text(string alias, string stored)
    {
        IDataValueSortable sortable = (IDataValueSortable)host.Editors[alias]!.GetValueEditor();

        Assert.Equal("2026-11-21T00:00:00.0000000+00:00", sortable.GetSortableValue(stored, null));
        Assert.Null(sortable.GetSortableValue("", null));
    }

    [Theory]
    [InlineData(Aliases.DropDownListFlexible, """{"items":["a","a"]}""", "The option 'a' is there twice.")]
    [InlineData(Aliases.RadioButtonList, """{"items":["a"," "]}""", "An option cannot be empty.")]
    [InlineData(Aliases.CheckBoxList, """{"items":["a","b"]}""", null)]
    [InlineData(Aliases.ColorPicker, """{"items":[{"value":"zzz","label":"Z"}]}""", "The value zzz is not a valid hex color")]
    [InlineData(Aliases.ColorPicker, """{"items":[{"value":"#ff0000","label":"Red"}]}""", null)]
    [InlineData(Aliases.TextBox, """{"maxChars":600}""", "The value 600 is greater than the maximum allowed value of 512")]
    public void A_configuration_that_makes_no_sense_is_refused(string alias, string json, string? error)
    {
        Dictionary<string, object> configuration = Serializers.Configurations.Deserialize<Dictionary<string, object>>(json)!;

        Assert.Equal(error is null ? [] : [error], host.Editors[alias]!.GetConfigurationEditor().Validate(configuration).Select(result => result.ErrorMessage!));
    }

    [Fact]
    public void A_bare_colour_and_a_bare_option_of_older_versions_are_read()
    {
        Assert.Equal("""{"value":"ff0000","label":"ff0000"}""", host.ToEditor(Aliases.ColorPicker, "ff0000"));
        Assert.Equal("""["a"]""", host.ToEditor(Aliases.DropDownListFlexible, "a"));
    }

    [Fact]
    public void An_image_always_has_a_list_of_crops() =>
        Assert.Contains("\"crops\":[]", host.ToEditor(Aliases.ImageCropper, """{"src":"/media/a.jpg","crops":null}"""), StringComparison.Ordinal);

    private static T Node<T>(Guid key, Guid type)
        where T : class, IContentBase
    {
        T node = Substitute.For<T>();
        node.Key.Returns(key);
        node.ContentType.Key.Returns(type);
        return node;
    }

    private string[] Errors(string alias, object configuration, string json)
    {
        IEnumerable<ValidationResult> results = host.Editors[alias]!.GetValueEditor(configuration)
            .Validate(Serializers.Values.Deserialize<object>(json), required: false, format: null, PropertyValidationContext.Empty());
        return [.. results.Select(result => result.ErrorMessage!)];
    }
}
