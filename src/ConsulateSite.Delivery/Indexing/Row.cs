namespace ConsulateSite.Delivery.Indexing;

/// <summary>A document in the language of an index.</summary>
internal sealed record Row(IndexedDocument Document, IndexedLanguage Language);
