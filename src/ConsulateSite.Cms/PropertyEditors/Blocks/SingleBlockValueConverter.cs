using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Gives a <see cref="BlockListItem"/>; null when there is no block or it is not exposed.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class SingleBlockValueConverter(IJsonSerializer json, BlockRendering blocks, ApiBlocks api)
    : BlockValueConverter<SingleBlockValue>(json, Constants.PropertyEditors.Aliases.SingleBlock, typeof(BlockListItem), typeof(ApiBlockItem))
{
    protected override object? ToApiModel(object? model) =>
        model is BlockListItem block ? api.Item(block.Content, block.Settings) : null;

    protected override object? ToModel(SingleBlockValue value, IPublishedElement owner, IPublishedPropertyType propertyType, bool preview) =>
        blocks.Render(
            value,
            (value.GetLayouts() ?? []).Take(1),
            owner,
            preview,
            (layout, content, settings) => new BlockListItem(layout.ContentKey, content, layout.SettingsKey, settings))
            .FirstOrDefault();
}
