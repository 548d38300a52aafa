namespace ConsulateSite.Search.Index;

/// <summary>What a field holds.</summary>
public enum FieldKind
{
    /// <summary>Text in the language of the document, analysed and highlighted.</summary>
    Text,

    /// <summary>Values that are found as they are: codes, sections, audiences. Facets are counted over them.</summary>
    Keyword,
}
