namespace ConsulateSite.Search.Analysis.French;

/// <summary>How a suffix is replaced.</summary>
/// <param name="Shortest">The length that a word must have.</param>
/// <param name="Suffix">How it must end.</param>
/// <param name="Replacement">What it gets in its place.</param>
/// <param name="Continues">Whether the rules below are asked as well.</param>
internal readonly record struct FrenchRule(int Shortest, string Suffix, string Replacement, bool Continues = false);
