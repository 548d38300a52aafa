using ConsulateSite.Cms.Published;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.Tests.PropertyEditors;

/// <summary>Published types and items whose values pass through the product's own converters.</summary>
internal sealed class PublishedTypes(EditorHost host)
{
    public IPublishedPropertyType Property(
        string alias, string editorAlias, object? configuration = null, ContentVariation variations = ContentVariation.Nothing)
    {
        IPublishedContentTypeFactory factory = Substitute.For<IPublishedContentTypeFactory>();
        factory.GetDataType(default).ReturnsForAnyArgs(new PublishedDataType(1, editorAlias, "Umb.Ui", new Lazy<object?>(() => configuration)));
        return new PublishedPropertyType(
            alias, 1, isUserProperty: true, variations, host.Get<PropertyValueConverterCollection>(), new NoopPublishedModelFactory(), factory);
    }

    public IPublishedContentType Type(string alias, ContentVariation variations, params IPublishedPropertyType[] properties)
    {
        IPublishedContentType type = Substitute.For<IPublishedContentType>();
        type.Alias.Returns(alias);
        type.Key.Returns(Guid.NewGuid());
        type.Variations.Returns(variations);
        type.PropertyTypes.Returns(properties);
        type.GetPropertyIndex(default!).ReturnsForAnyArgs(call => Array.FindIndex(properties, property => property.Alias == call.Arg<string>()));
        type.GetPropertyType(Arg.Any<string>()).Returns(call => Array.Find(properties, property => property.Alias == call.Arg<string>()));
        return type;
    }

    /// <summary>An element type that blocks can be of.</summary>
    public IPublishedContentType ElementType(string alias, ContentVariation variations, params IPublishedPropertyType[] properties)
    {
        IPublishedContentType type = Type(alias, variations, properties);
        type.IsElement.Returns(true);
        Guid key = type.Key;
        host.PublishedTypes.Get(PublishedItemType.Element, key).Returns(type);
        return type;
    }

    public PublishedElement Item(IPublishedContentType type, params (string Alias, string Culture, object? Value)[] values) => new(
        new PublishedElementData
        {
            ContentType = type,
            Key = Guid.NewGuid(),
            IsPreview = false,
            Values = values.GroupBy(value => value.Alias, StringComparer.Ordinal).ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<PropertySourceValue>)[.. group.Select(value => new PropertySourceValue(value.Culture, "", value.Value))],
                StringComparer.Ordinal),
        },
        host.Get<PublishedPropertyContext>());

    /// <summary>The value of one property of an editor, as a template gets it.</summary>
    public object? Value(string editorAlias, object? configuration, object? stored) =>
        Item(Type("page", ContentVariation.Nothing, Property("value", editorAlias, configuration)), ("value", "", stored)).GetProperty("value")!.GetValue();
}
