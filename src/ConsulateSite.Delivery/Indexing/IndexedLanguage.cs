namespace ConsulateSite.Delivery.Indexing;

/// <summary>A document in one language.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="UpdateDate">When it was changed.</param>
/// <param name="Fields">What handlers of the site say it is found by.</param>
internal sealed record IndexedLanguage(string Name, DateTime UpdateDate, FieldValues Fields);
