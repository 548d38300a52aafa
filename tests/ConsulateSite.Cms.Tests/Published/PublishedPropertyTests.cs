using ConsulateSite.Cms.Published;
using NSubstitute;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace ConsulateSite.Cms.Tests.Published;

public sealed class PublishedPropertyTests
{
    private readonly IVariationContextAccessor _variation = Substitute.For<IVariationContextAccessor>();
    private readonly IPropertyRenderingContextAccessor _rendering = Substitute.For<IPropertyRenderingContextAccessor>();
    private readonly ElementsCache _elements = new();
    private int _conversions;
    private string? _cultureWhileConverting;

    public PublishedPropertyTests() => _variation.VariationContext = new VariationContext("ar");

    [Fact]
    public void A_varying_property_reads_the_value_of_the_current_or_the_given_culture()
    {
        IPublishedProperty title = Element(ContentVariation.Culture, ContentVariation.Culture, Value("ar", "عنوان"), Value("fr", "titre")).GetProperty("title")!;

        Assert.Equal("عنوان", title.GetValue());
        Assert.Equal("titre", title.GetValue("FR"));
        Assert.Null(title.GetSourceValue("en"));
        Assert.False(title.HasValue("en"));
        Assert.True(title.HasValue());
    }

    [Fact]
    public void An_invariant_property_of_a_varying_item_is_converted_once_per_culture_from_the_one_stored_value()
    {
        IPublishedProperty title = Element(ContentVariation.Culture, ContentVariation.Nothing, Value("", "same")).GetProperty("title")!;

        Assert.Equal("same", title.GetValue("ar"));
        Assert.Equal("same", title.GetValue("fr"));
        Assert.Equal("same", title.GetValue("fr"));
        Assert.Equal(2, _conversions);
    }

    [Theory]
    [InlineData(PropertyCacheLevel.Element, 1, 1)]
    [InlineData(PropertyCacheLevel.Elements, 1, 2)]
    [InlineData(PropertyCacheLevel.None, 2, 3)]
    public void A_value_is_kept_as_long_as_its_cache_level_allows(PropertyCacheLevel level, int afterTwoReads, int afterAChange)
    {
        IPublishedProperty title = Element(ContentVariation.Nothing, ContentVariation.Nothing, level, Value("", "text")).GetProperty("title")!;

        _ = title.GetValue();
        _ = title.GetValue();
        Assert.Equal(afterTwoReads, _conversions);

        _elements.Clear();
        _ = title.GetValue();
        Assert.Equal(afterAChange, _conversions);
    }

    [Fact]
    public void Values_read_with_a_language_fallback_are_kept_apart()
    {
        IPublishedProperty title = Element(ContentVariation.Nothing, ContentVariation.Nothing, Value("", "text")).GetProperty("title")!;
        _ = title.GetValue();
        _rendering.PropertyRenderingContext = new PropertyRenderingContext(Fallback.ToLanguage);
        _ = title.GetValue();

        Assert.Equal(2, _conversions);
    }

    [Fact]
    public void A_value_for_any_culture_is_read_where_there_is_none_of_its_own()
    {
        IPublishedProperty title = Element(ContentVariation.Culture, ContentVariation.Culture, Value("*", "any"), Value("fr", "titre")).GetProperty("title")!;

        Assert.Equal("any", title.GetValue("ar"));
        Assert.Equal("titre", title.GetValue("fr"));
    }

    [Fact]
    public void A_value_is_converted_in_the_culture_that_is_asked_for()
    {
        IPublishedProperty title = Element(ContentVariation.Culture, ContentVariation.Culture, Value("fr", "titre")).GetProperty("title")!;

        _ = title.GetValue("fr");

        Assert.Equal("fr", _cultureWhileConverting);
        Assert.Equal("ar", _variation.VariationContext!.Culture);
    }

    [Fact]
    public void Draft_and_published_states_are_told_apart_by_culture()
    {
        PublishedElement element = Element(ContentVariation.Culture, ContentVariation.Culture, preview: true);

        Assert.True(element.IsDraft("fr"));
        Assert.False(element.IsDraft());
        Assert.True(element.IsPublished());
        Assert.False(element.IsPublished("fr"));
        Assert.Equal("اسم", element.Name);
        Assert.Null(element.GetProperty("unknown"));
    }

    private static PropertySourceValue Value(string culture, string value) => new(culture, "", value);

    private PublishedElement Element(ContentVariation type, ContentVariation property, params PropertySourceValue[] values) =>
        Element(type, property, PropertyCacheLevel.Element, values);

    private PublishedElement Element(
        ContentVariation type, ContentVariation property, PropertyCacheLevel level, params PropertySourceValue[] values) =>
        Element(type, property, level, preview: false, values);

    private PublishedElement Element(ContentVariation type, ContentVariation property, bool preview) =>
        Element(type, property, PropertyCacheLevel.Element, preview);

    private PublishedElement Element(
        ContentVariation type, ContentVariation property, PropertyCacheLevel level, bool preview, params PropertySourceValue[] values)
    {
        IPublishedPropertyType title = Substitute.For<IPublishedPropertyType>();
        title.Alias.Returns("title");
        title.Variations.Returns(property);
        title.CacheLevel.Returns(level);
        title.DeliveryApiCacheLevel.Returns(level);
        title.IsValue(Arg.Any<object?>(), PropertyValueLevel.Source).Returns(call => call.Arg<object?>() is string);
        title.ConvertSourceToInter(default!, default, default).ReturnsForAnyArgs(call => call.ArgAt<object?>(1));
        title.ConvertInterToObject(default!, default, default, default).ReturnsForAnyArgs(call =>
        {
            _conversions++;
            _cultureWhileConverting = _variation.VariationContext?.Culture;
            return call.ArgAt<object?>(2);
        });

        IPublishedContentType contentType = Substitute.For<IPublishedContentType>();
        contentType.Variations.Returns(type);
        contentType.PropertyTypes.Returns([title]);
        contentType.GetPropertyIndex(default!).ReturnsForAnyArgs(call => call.Arg<string>() == "title" ? 0 : -1);

        PublishedElementData data = new()
        {
            ContentType = contentType,
            Key = Guid.NewGuid(),
            IsPreview = preview,
            HasPublishedVersion = true,
            PublishedCultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "ar" },
            EditedCultures = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "fr" },
            Cultures = new Dictionary<string, PublishedCultureInfo> { ["ar"] = new("ar", "اسم", null, default) },
            Values = new Dictionary<string, IReadOnlyList<PropertySourceValue>> { ["title"] = values },
        };
        return new PublishedElement(data, new PublishedPropertyContext(_variation, _rendering, _elements));
    }
}
