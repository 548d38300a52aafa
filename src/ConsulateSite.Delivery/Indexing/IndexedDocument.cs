namespace ConsulateSite.Delivery.Indexing;

/// <summary>What is known of a document for finding it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Ancestors">The keys of the documents above it, the nearest first.</param>
/// <param name="ContentType">The alias of its type.</param>
/// <param name="SortOrder">Its place among its siblings.</param>
/// <param name="CreateDate">When it was created.</param>
/// <param name="Languages">What it is called and when it was changed, for each language in which it is there.</param>
internal sealed record IndexedDocument(
    Guid Key,
    IReadOnlyList<Guid> Ancestors,
    string ContentType,
    int SortOrder,
    DateTime CreateDate,
    IReadOnlyDictionary<string, IndexedLanguage> Languages)
{
    /// <summary>The key of the document above; empty when there is none.</summary>
    public Guid Parent => Ancestors.Count > 0 ? Ancestors[0] : Guid.Empty;

    /// <summary>How deep it stands; 1 for a document without parent.</summary>
    public int Level => Ancestors.Count + 1;

    /// <summary>Whether nothing is different by which documents are found.</summary>
    public static bool AreSame(IndexedDocument? one, IndexedDocument? other) =>
        one is null || other is null
            ? ReferenceEquals(one, other)
            : one.ContentType == other.ContentType
                && one.SortOrder == other.SortOrder
                && one.CreateDate == other.CreateDate
                && one.Ancestors.SequenceEqual(other.Ancestors)
                && HaveSameLanguages(one, other)
                && one.Languages.All(language => language.Value == other.Languages[language.Key]);

    /// <summary>Whether both are there in the same languages.</summary>
    public static bool HaveSameLanguages(IndexedDocument? one, IndexedDocument? other) =>
        (one?.Languages.Keys ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(other?.Languages.Keys ?? []);
}
