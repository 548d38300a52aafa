namespace ConsulateSite.Search.Analysis;

/// <summary>Takes tokens as they are found, without a string for each.</summary>
internal interface ITokenSink
{
    /// <param name="term">Valid during the call only.</param>
    /// <param name="start">The first character of the word in the text.</param>
    /// <param name="end">The character after the word.</param>
    /// <param name="positionIncrement">1, or more when words that are not searched for stand before it.</param>
    void Take(scoped ReadOnlySpan<char> term, int start, int end, int positionIncrement);
}
