namespace ConsulateSite.Search.Analysis;

/// <summary>A term and where it was found.</summary>
/// <param name="Term">What is compared with other terms.</param>
/// <param name="Start">The first character of the word in the text, counted in UTF-16.</param>
/// <param name="End">The character after the word.</param>
/// <param name="PositionIncrement">1, or more when words that are not searched for stand before it.</param>
public readonly record struct Token(string Term, int Start, int End, int PositionIncrement);
