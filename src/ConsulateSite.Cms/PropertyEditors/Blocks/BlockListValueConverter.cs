using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Gives a <see cref="BlockListModel"/>.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class BlockListValueConverter(IJsonSerializer json, BlockRendering blocks, ApiBlocks api)
    : BlockValueConverter<BlockListValue>(json, Constants.PropertyEditors.Aliases.BlockList, typeof(BlockListModel), typeof(ApiBlockListModel))
{
    protected override object ToApiModel(object? model) =>
        new ApiBlockListModel([.. ((model as BlockListModel) ?? BlockListModel.Empty).Select(block => api.Item(block.Content, block.Settings))]);

    protected override object ToModel(BlockListValue value, IPublishedElement owner, IPublishedPropertyType propertyType, bool preview)
    {
        List<BlockListItem> items = blocks.Render(
            value,
            value.GetLayouts() ?? [],
            owner,
            preview,
            (layout, content, settings) => new BlockListItem(layout.ContentKey, content, layout.SettingsKey, settings));
        return items.Count > 0 ? new BlockListModel(items) : BlockListModel.Empty;
    }
}
