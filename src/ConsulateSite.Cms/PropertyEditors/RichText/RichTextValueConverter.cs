using ConsulateSite.Cms.PropertyEditors.Blocks;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>
/// Gives rich text as HTML with its blocks rendered. The markup is sanitised once per stored value; addresses and blocks
/// are put in at every reading, because they depend on the request.
/// </summary>
[DefaultPropertyValueConverter(typeof(SimpleRichTextValueConverter))]
internal sealed class RichTextValueConverter(
    IJsonSerializer json,
    RichTextMarkup markup,
    RichTextBlocks blocks,
    ApiBlocks api,
    IApiRichTextMarkupParser apiMarkup,
    IApiRichTextElementParser apiElements,
    IOptionsMonitor<DeliveryApiSettings> settings) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
{
    public override bool IsConverter(IPublishedPropertyType propertyType) =>
        propertyType.EditorAlias == Constants.PropertyEditors.Aliases.RichText;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(IHtmlEncodedString);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Inter => value is RichTextValue text && !string.IsNullOrWhiteSpace(text.Markup),
        _ => null,
    };

    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) =>
        RichTextFormat.Read(source, json) is { } text ? text with { Markup = markup.ToSafe(text.Markup) } : null;

    public override object ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview) =>
        new HtmlEncodedString(inter is RichTextValue text
            ? blocks.Render(markup.ToPublished(text.Markup), text.Blocks, owner, preview)
            : string.Empty);

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) =>
        settings.CurrentValue.RichTextOutputAsJson ? typeof(IRichTextElement) : typeof(RichTextModel);

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding)
    {
        RichTextValue text = inter as RichTextValue ?? new RichTextValue();
        RichTextBlockModel model = blocks.Model(text.Blocks, owner, preview);
        return settings.CurrentValue.RichTextOutputAsJson
            ? apiElements.Parse(text.Markup, model)
            : new RichTextModel
            {
                Markup = apiMarkup.Parse(text.Markup),
                Blocks = [.. model.Select(block => api.Item(block.Content, block.Settings))],
            };
    }
}
