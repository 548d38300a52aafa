using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Makes of blocks what the Delivery API shows of them. Everything is made at once: what a block shows depends on where it is made.</summary>
internal sealed class ApiBlocks(IApiElementBuilder elements)
{
    /// <summary>A block.</summary>
    public ApiBlockItem Item(IPublishedElement content, IPublishedElement? settings) => new(elements.Build(content), Settings(settings));

    /// <summary>A block of a grid, with the blocks in its areas.</summary>
    public ApiBlockGridItem GridItem(BlockGridItem block) => new(
        elements.Build(block.Content),
        Settings(block.Settings),
        block.RowSpan,
        block.ColumnSpan,
        block.AreaGridColumns ?? block.GridColumns ?? 0,
        [.. block.Areas.Select(area => new ApiBlockGridArea(area.Alias, area.RowSpan, area.ColumnSpan, [.. area.Select(GridItem)]))]);

    private IApiElement? Settings(IPublishedElement? settings) => settings is null ? null : elements.Build(settings);
}
