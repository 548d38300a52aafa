namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>What every editor of blocks does with its blocks.</summary>
internal sealed record BlockEditing(
    BlockValues Values,
    BlockValueMapper Mapper,
    BlockReferences References,
    BlockMerger Merger,
    BlockValidator Validator,
    BlockCopies Copies);
