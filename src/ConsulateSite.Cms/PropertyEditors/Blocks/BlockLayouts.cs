using Umbraco.Cms.Core.Models.Blocks;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Walks the layout of a block value, areas of grids included.</summary>
internal static class BlockLayouts
{
    /// <summary>The entries at the root of the layout.</summary>
    public static IEnumerable<IBlockLayoutItem> RootLayout(this BlockValue value) =>
        value.Layout.TryGetValue(value.PropertyEditorAlias, out IEnumerable<IBlockLayoutItem>? layout) ? layout : [];

    /// <summary>All entries, those in areas included.</summary>
    public static IEnumerable<IBlockLayoutItem> WholeLayout(this BlockValue value) => value.RootLayout().SelectMany(WithAreas);

    private static IEnumerable<IBlockLayoutItem> WithAreas(IBlockLayoutItem item) => item is BlockGridLayoutItem grid
        ? grid.Areas.SelectMany(area => area.Items).SelectMany(WithAreas).Prepend(item)
        : [item];
}
