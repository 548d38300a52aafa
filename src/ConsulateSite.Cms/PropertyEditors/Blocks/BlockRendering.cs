using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Makes the models of the blocks that a reader may see.</summary>
internal sealed class BlockRendering(BlockElementFactory elements, BlockExposure exposure)
{
    /// <summary>Makes the model of each block of a layout; blocks that are not exposed are left out.</summary>
    /// <param name="value">The stored value.</param>
    /// <param name="layout">The entries of the layout, in their order.</param>
    /// <param name="owner">The element that holds the value.</param>
    /// <param name="preview">Whether the values are a draft's.</param>
    /// <param name="create">Makes a model of an entry, its content and its settings.</param>
    public List<TItem> Render<TLayout, TItem>(
        BlockValue value,
        IEnumerable<TLayout> layout,
        IPublishedElement owner,
        bool preview,
        Func<TLayout, IPublishedElement, IPublishedElement?, TItem> create)
        where TLayout : IBlockLayoutItem
    {
        List<TItem> items = [];
        foreach (TLayout entry in layout)
        {
            IPublishedElement? content = Create(value.ContentData, entry.ContentKey, owner, preview);
            if (content is not null && exposure.IsExposed(value.Expose, content, owner))
            {
                items.Add(create(entry, content, Create(value.SettingsData, entry.SettingsKey, owner, preview)));
            }
        }

        return items;
    }

    private IPublishedElement? Create(List<BlockItemData> items, Guid? key, IPublishedElement owner, bool preview) =>
        key is not null && items.Find(item => item.Key == key) is { } item ? elements.Create(item, owner, preview) : null;
}
