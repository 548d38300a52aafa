using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <inheritdoc />
internal sealed class BlockListValueEditor(
    IShortStringHelper strings,
    IJsonSerializer json,
    IIOHelper io,
    DataEditorAttribute attribute,
    BlockEditing blocks,
    ILocalizedTextService texts) : BlockValueEditor<BlockListValue>(strings, json, io, attribute, blocks)
{
    protected override IEnumerable<IBlockConfiguration> ConfiguredBlocks(object? configuration) =>
        (configuration as BlockListConfiguration)?.Blocks ?? [];

    protected override IEnumerable<ValidationResult> ValidateLayout(BlockListValue value, object? configuration) =>
        (configuration as BlockListConfiguration)?.ValidationLimit is { } limit
            ? NumberOfEntriesValidator.Validate(texts, new NumberOfEntriesValidator.Count(value.RootLayout().Count(), limit.Min, limit.Max))
            : [];
}
