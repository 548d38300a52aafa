namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>Which documents are looked for.</summary>
/// <param name="Name">A part of the name in any language, or a key.</param>
/// <param name="Paths">The documents, by path, at or below which to look; <c>-1</c> stands for the whole tree.</param>
/// <param name="Trashed">Only in the recycle bin, or only outside of it.</param>
/// <param name="Types">The keys of the document types; none means any.</param>
public sealed record DocumentNameQuery(string Name, IReadOnlyCollection<string> Paths, bool? Trashed, IReadOnlyCollection<Guid> Types);
