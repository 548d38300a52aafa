using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Gives a <see cref="BlockListItem"/>; null when there is no block or it is not exposed.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class SingleBlockValueConverter(IJsonSerializer json, BlockRendering blocks)
    : BlockValueConverter<SingleBlockValue>(json, Constants.PropertyEditors.Aliases.SingleBlock, typeof(BlockListItem))
{
    protected override object? ToModel(SingleBlockValue value, IPublishedElement owner, IPublishedPropertyType propertyType, bool preview) =>
        blocks.Render(
            value,
            (value.GetLayouts() ?? []).Take(1),
            owner,
            preview,
            (layout, content, settings) => new BlockListItem(layout.ContentKey, content, layout.SettingsKey, settings))
            .FirstOrDefault();
}
