using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Gives a <see cref="BlockGridModel"/>, its areas filled.</summary>
[DefaultPropertyValueConverter(typeof(JsonValueConverter))]
internal sealed class BlockGridValueConverter(IJsonSerializer json, BlockRendering blocks, ApiBlocks api)
    : BlockValueConverter<BlockGridValue>(json, Constants.PropertyEditors.Aliases.BlockGrid, typeof(BlockGridModel), typeof(ApiBlockGridModel))
{
    private const int DefaultColumns = 12;

    protected override object ToApiModel(object? model)
    {
        BlockGridModel grid = (model as BlockGridModel) ?? BlockGridModel.Empty;
        return new ApiBlockGridModel(grid.GridColumns ?? DefaultColumns, [.. grid.Select(api.GridItem)]);
    }

    protected override object ToModel(BlockGridValue value, IPublishedElement owner, IPublishedPropertyType propertyType, bool preview)
    {
        BlockGridConfiguration configuration = propertyType.DataType.ConfigurationAs<BlockGridConfiguration>() ?? new BlockGridConfiguration();
        List<BlockGridItem> items = Items(value.GetLayouts() ?? []);
        return items.Count > 0 ? new BlockGridModel(items, configuration.GridColumns) : BlockGridModel.Empty;

        List<BlockGridItem> Items(IEnumerable<BlockGridLayoutItem> layout) => blocks.Render(value, layout, owner, preview, Item);

        BlockGridItem Item(BlockGridLayoutItem layout, IPublishedElement content, IPublishedElement? settings)
        {
            int columns = configuration.GridColumns ?? DefaultColumns;
            BlockGridConfiguration.BlockGridBlockConfiguration? block =
                Array.Find(configuration.Blocks, candidate => candidate.ContentElementTypeKey == content.ContentType.Key);
            return new BlockGridItem(layout.ContentKey, content, layout.SettingsKey, settings)
            {
                RowSpan = layout.RowSpan ?? 1,
                ColumnSpan = layout.ColumnSpan ?? columns,
                GridColumns = columns,
                AreaGridColumns = block?.AreaGridColumns ?? columns,
                Areas = (block?.Areas ?? []).Select(area => Area(area, layout, columns)).ToArray(),
            };
        }

        BlockGridArea Area(BlockGridConfiguration.BlockGridAreaConfiguration area, BlockGridLayoutItem layout, int columns) => new(
            Items(Array.Find(layout.Areas, filled => filled.Key == area.Key)?.Items ?? []),
            area.Alias ?? string.Empty,
            area.RowSpan ?? 1,
            area.ColumnSpan ?? columns);
    }
}
