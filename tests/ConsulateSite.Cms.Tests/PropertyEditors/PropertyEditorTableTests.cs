using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json.Nodes;
using ConsulateSite.Cms.PropertyEditors;
using ConsulateSite.Cms.Tests.Serialization;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors;

/// <summary>Every property editor of the product: what it stores, gives back, refuses and refers to.</summary>
public sealed class PropertyEditorTableTests : IClassFixture<EditorHost>
{
    private readonly EditorHost _host;

    public PropertyEditorTableTests(EditorHost host)
    {
        _host = host;
        Guid key = Guid.Parse(EditorCases.Key);
        _host.Urls.GetUrl(key, UrlMode.Relative, null).Returns("/page");

        IContent page = Substitute.For<IContent>();
        page.Published.Returns(true);
        page.ContentType.Icon.Returns("icon-page");
        _host.Documents.GetById(key).Returns(page);

        IMedia image = Substitute.For<IMedia>();
        image.Key.Returns(key);
        image.ContentType.Alias.Returns("Image");
        _host.Media.GetByIds(Arg.Any<IEnumerable<Guid>>()).Returns(call => call.Arg<IEnumerable<Guid>>().Contains(key) ? [image] : []);

        Directory.CreateDirectory(_host.MediaFolder);
        System.IO.File.WriteAllText(Path.Combine(_host.MediaFolder, "known.pdf"), "content");

        ContentType element = new(_host.Strings, -1) { Key = Guid.Parse(EditorCases.ElementType), Alias = "element", IsElement = true };
        element.AddPropertyType(_host.PropertyType(Aliases.ContentPicker, configuration: null, "link"), "content", "Content");
        _host.ContentTypes.Get(element.Key).Returns(element);
        _host.Validation.ValidatePropertyValue(Arg.Any<IPropertyType>(), "refused", Arg.Any<PropertyValidationContext>()).Returns([new ValidationResult("refused")]);
    }

    public static TheoryData<string> All => [.. EditorCases.All.Select(item => item.Alias)];

    public static TheoryData<string> Refusing => [.. EditorCases.All.Where(item => item.Invalid is not null).Select(item => item.Alias)];

    [Fact]
    public void Every_editor_of_the_product_is_in_the_table_and_no_alias_of_Umbraco_is_without_an_editor()
    {
        string[] aliases = [.. typeof(PropertyEditorsBuilderExtensions).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<DataEditorAttribute>()?.Alias).OfType<string>()];
        Assert.Equal(aliases.Order(StringComparer.Ordinal), EditorCases.All.Select(item => item.Alias).Order(StringComparer.Ordinal));

        // Umbraco keeps the names of editors that it has itself removed.
        string[] removed = [Aliases.Grid, Aliases.NestedContent, Aliases.MultipleMediaPicker, Aliases.PickerRelations];
        IEnumerable<string> expected = typeof(Aliases).GetFields().Select(field => (string)field.GetRawConstantValue()!).Except(removed);
        Assert.Empty(expected.Where(alias => !_host.Editors.TryGet(alias, out _)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_valid_value_is_accepted_and_stored_in_the_genuine_format(string alias)
    {
        EditorCase item = EditorCases.For(alias);

        Assert.Empty(Validate(item, item.Valid, required: alias != Aliases.ListView));
        Assert.Equal(item.Stored, _host.FromEditor(alias, item.Valid, item.Configuration));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void What_is_stored_comes_back_to_the_client_and_is_stored_again_unchanged(string alias)
    {
        EditorCase item = EditorCases.For(alias);

        string json = _host.ToEditor(alias, item.Stored, item.Configuration);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(item.ToEditor), JsonNode.Parse(json)), json);
        Assert.Equal(item.Stored, _host.FromEditor(alias, json, item.Configuration, item.Stored));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_stored_value_may_be_published(string alias)
    {
        EditorCase item = EditorCases.For(alias);

        Assert.Empty(_host.Editors[alias]!.GetValueEditor(item.Configuration)
            .Validate(item.Stored, required: alias != Aliases.ListView, format: null, PropertyValidationContext.Empty()));
    }

    [Theory]
    [MemberData(nameof(Refusing))]
    public void An_invalid_value_is_refused_and_says_why(string alias)
    {
        EditorCase item = EditorCases.For(alias);

        Assert.Contains(Validate(item, item.Invalid!, required: false), message => message.Contains(item.Message!, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void An_empty_value_does_not_satisfy_a_mandatory_property(string alias)
    {
        EditorCase item = EditorCases.For(alias);

        Assert.Contains("#validation_invalidEmpty", Validate(item, item.Empty, required: true));
        Assert.Contains("#validation_invalidNull", Validate(item, "null", required: true));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_stored_value_says_what_it_refers_to_and_which_tags_it_has(string alias)
    {
        EditorCase item = EditorCases.For(alias);
        IDataValueEditor editor = _host.Editors[alias]!.GetValueEditor();

        IEnumerable<UmbracoEntityReference> references = (editor as IDataValueReference)?.GetReferences(item.Stored) ?? [];
        IEnumerable<ITag> tags = (editor as IDataValueTags)?.GetTags(item.Stored, item.Configuration, languageId: 7) ?? [];

        Assert.Equal(item.References, references.Select(reference => reference.Udi.ToString()));
        Assert.Equal(item.Tags, tags.Select(tag => $"{tag.Group}:{tag.Text}"));
        Assert.All(tags, tag => Assert.Equal(7, tag.LanguageId));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_and_nonsense_are_neither_stored_nor_referred_to(string alias)
    {
        IDataValueEditor editor = _host.Editors[alias]!.GetValueEditor();

        Assert.Null(_host.FromEditor(alias, "null"));
        Assert.Empty((editor as IDataValueReference)?.GetReferences(null) ?? []);
        Assert.Empty((editor as IDataValueReference)?.GetReferences("{broken") ?? []);
        Assert.Empty((editor as IDataValueTags)?.GetTags(null, null, null) ?? []);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_configuration_survives_the_configuration_editor(string alias)
    {
        EditorCase item = EditorCases.For(alias);
        if (item.Configuration is null)
        {
            Assert.Empty(_host.Editors[alias]!.GetConfigurationEditor().Fields);
            return;
        }

        IConfigurationEditor editor = _host.Editors[alias]!.GetConfigurationEditor();
        IDictionary<string, object> values = editor.FromConfigurationObject(item.Configuration, Serializers.Configurations);
        object read = editor.ToConfigurationObject(
            editor.FromDatabase(editor.ToDatabase(values, Serializers.Configurations), Serializers.Configurations), Serializers.Configurations);

        Assert.IsType(item.Configuration.GetType(), read);
        Assert.Equal(Serializers.Configurations.Serialize(item.Configuration), Serializers.Configurations.Serialize(read));
        Assert.Empty(editor.Validate(values));
    }

    private string[] Validate(EditorCase item, string json, bool required) =>
        [.. Messages(_host.Editors[item.Alias]!.GetValueEditor(item.Configuration)
            .Validate(Serializers.Values.Deserialize<object>(json), required, format: null, PropertyValidationContext.Empty()))];

    private static IEnumerable<string> Messages(IEnumerable<ValidationResult> results) => results.SelectMany(result => result switch
    {
        NestedJsonPathValidationResults field => Messages(field.ValidationResults).Prepend(field.JsonPath),
        INestedValidationResults nested => Messages(nested.ValidationResults),
        _ => [result.ErrorMessage!],
    });
}
