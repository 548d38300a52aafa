namespace ConsulateSite.Search.Spelling;

/// <summary>A word that somebody may have meant.</summary>
/// <param name="Word">As it is written in the documents, without accents and signs.</param>
/// <param name="Cost">How far it is from what was typed; less is nearer.</param>
/// <param name="Count">How often it stands in the documents.</param>
internal readonly record struct Correction(string Word, float Cost, int Count);
