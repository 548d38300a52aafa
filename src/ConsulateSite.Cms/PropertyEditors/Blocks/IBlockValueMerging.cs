namespace ConsulateSite.Cms.PropertyEditors.Blocks;

/// <summary>Merges two stored values of one invariant property whose blocks vary by culture.</summary>
internal interface IBlockValueMerging
{
    /// <summary>Takes the values of one culture from <paramref name="source"/> and all others from <paramref name="target"/>.</summary>
    object? MergeForCulture(object? source, object? target, string? culture);

    /// <summary>Takes what a user may edit from <paramref name="target"/> and everything else from <paramref name="source"/>.</summary>
    object? MergeAllowed(object? source, object? target, bool mayEditInvariant, IReadOnlyCollection<string> cultures);
}
