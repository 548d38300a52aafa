namespace ConsulateSite.Search.Analysis;

/// <summary>One step from a word in lower case to the term that is searched for.</summary>
internal interface ITermFilter
{
    /// <summary>Changes the term in place.</summary>
    /// <param name="term">Has room beyond the term for filters that make it longer.</param>
    /// <param name="length">How much of it is the term.</param>
    /// <returns>The new length, or <see cref="Analyzer.Removed"/> when the word is not searched for.</returns>
    int Apply(Span<char> term, int length);
}
