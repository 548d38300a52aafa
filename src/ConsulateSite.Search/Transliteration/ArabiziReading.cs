namespace ConsulateSite.Search.Transliteration;

/// <summary>One way to read Latin letters as Arabic ones.</summary>
/// <param name="Length">How many Latin letters are read.</param>
/// <param name="Letters">The Arabic letters; none for a vowel that is not written.</param>
/// <param name="Cost">How unusual that is; 0 is usual.</param>
internal readonly record struct ArabiziReading(int Length, string Letters, float Cost);
