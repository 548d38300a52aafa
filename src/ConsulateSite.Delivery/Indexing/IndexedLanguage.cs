namespace ConsulateSite.Delivery.Indexing;

/// <summary>A document in one language.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="UpdateDate">When it was changed.</param>
internal sealed record IndexedLanguage(string Name, DateTime UpdateDate);
