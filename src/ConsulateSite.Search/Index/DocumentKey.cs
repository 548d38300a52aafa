namespace ConsulateSite.Search.Index;

/// <summary>What a document is known by.</summary>
/// <param name="Id">The page.</param>
/// <param name="Culture">The translation.</param>
public readonly record struct DocumentKey(string Id, string Culture);
