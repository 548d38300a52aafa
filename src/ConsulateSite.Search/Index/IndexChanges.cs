namespace ConsulateSite.Search.Index;

/// <summary>What one update of an index consists of. It is seen as a whole or not at all.</summary>
public sealed record IndexChanges
{
    /// <summary>Documents to add, or to put in the place of those with the same identifier and culture.</summary>
    public IReadOnlyList<SearchDocument> Documents { get; init; } = [];

    /// <summary>Identifiers of pages that are taken out in every culture, unless <see cref="Documents"/> brings them back.</summary>
    public IReadOnlyCollection<string> DeletedIds { get; init; } = [];

    /// <summary>Single translations that are taken out, unless <see cref="Documents"/> brings them back.</summary>
    public IReadOnlyCollection<DocumentKey> DeletedTranslations { get; init; } = [];
}
