using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <inheritdoc />
internal sealed class BlockGridValueEditor(
    IShortStringHelper strings,
    IJsonSerializer json,
    IIOHelper io,
    DataEditorAttribute attribute,
    BlockEditing blocks,
    ILocalizedTextService texts) : BlockValueEditor<BlockGridValue>(strings, json, io, attribute, blocks)
{
    protected override IEnumerable<IBlockConfiguration> ConfiguredBlocks(object? configuration) =>
        (configuration as BlockGridConfiguration)?.Blocks ?? [];

    protected override IEnumerable<ValidationResult> ValidateLayout(BlockGridValue value, object? configuration)
    {
        if (configuration is not BlockGridConfiguration grid)
        {
            yield break;
        }

        NumberOfEntriesValidator.Count count = new(value.RootLayout().Count(), grid.ValidationLimit.Min, grid.ValidationLimit.Max);
        foreach (ValidationResult result in NumberOfEntriesValidator.Validate(texts, count))
        {
            yield return result;
        }

        if (!AreasFit(value, grid))
        {
            yield return texts.Invalid("entriesAreasMismatch");
        }
    }

    private static bool AreasFit(BlockGridValue value, BlockGridConfiguration grid)
    {
        Dictionary<Guid, Guid> types = value.ContentData.DistinctBy(item => item.Key).ToDictionary(item => item.Key, item => item.ContentTypeKey);
        return value.WholeLayout().OfType<BlockGridLayoutItem>().All(item =>
            Array.Find(grid.Blocks, block => block.ContentElementTypeKey == types.GetValueOrDefault(item.ContentKey)) is not { } block
            || Array.TrueForAll(block.Areas, area => Fits(area, Array.Find(item.Areas, filled => filled.Key == area.Key)?.Items.Length ?? 0)));
    }

    private static bool Fits(BlockGridConfiguration.BlockGridAreaConfiguration area, int blocks) =>
        !(blocks < area.MinAllowed) && !(area.MaxAllowed > 0 && blocks > area.MaxAllowed);
}
