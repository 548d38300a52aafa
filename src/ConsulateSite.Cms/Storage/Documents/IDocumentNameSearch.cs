namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>Finds documents by what they are called in any language. Umbraco's queries know the name in one language only.</summary>
public interface IDocumentNameSearch
{
    /// <summary>A part of the documents that were found, by name.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to find at most.</param>
    /// <returns>The keys, and how many there are in all.</returns>
    (IReadOnlyList<Guid> Keys, long Total) Find(DocumentNameQuery query, int skip, int take);
}
