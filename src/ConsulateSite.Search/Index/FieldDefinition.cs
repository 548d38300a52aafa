namespace ConsulateSite.Search.Index;

/// <summary>A field of the documents of an index, and how it is searched.</summary>
/// <param name="Name">Unique in its schema.</param>
/// <param name="Kind">Whether the field holds text or keywords.</param>
public sealed record FieldDefinition(string Name, FieldKind Kind = FieldKind.Text)
{
    /// <summary>How much a word in this field weighs in comparison with others; 1 if nothing else is said.</summary>
    public float Boost { get; init; } = 1;

    /// <summary>How much the length of the field counts, from 0 (not at all) to 1; the b of BM25.</summary>
    public float LengthWeight { get; init; } = 0.75f;

    /// <summary>Whether the words of this field are offered as corrections of misspelt ones.</summary>
    public bool IsSpellingSource { get; init; } = true;

    /// <summary>Whether what somebody types is compared with the values of a keyword field, as codes are; others serve filters and facets only.</summary>
    public bool IsTyped { get; init; } = true;
}
