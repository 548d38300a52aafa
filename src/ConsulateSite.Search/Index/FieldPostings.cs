namespace ConsulateSite.Search.Index;

/// <summary>
/// Where each term of a segment stands in one field: the documents, and in each document the positions. Arrays of plain
/// numbers, so that a snapshot is read as it lies on the disk.
/// </summary>
internal sealed class FieldPostings
{
    /// <summary>For each term the place of its first posting, and one more.</summary>
    public required int[] TermStarts { get; init; }

    /// <summary>The document of each posting, ascending within a term.</summary>
    public required int[] Documents { get; init; }

    /// <summary>For each posting the place of its first position, and one more; the difference is the frequency.</summary>
    public required int[] PositionStarts { get; init; }

    /// <summary>The positions, ascending within a posting.</summary>
    public required int[] Positions { get; init; }

    /// <summary>The length of the field in each document, as <see cref="Scoring.LengthCode"/> codes it.</summary>
    public required byte[] Norms { get; init; }

    /// <summary>How many documents have the field.</summary>
    public required int DocumentCount { get; init; }

    /// <summary>How many tokens the field has in all documents.</summary>
    public required long TokenCount { get; init; }

    /// <summary>In how many documents a term is.</summary>
    public int DocumentFrequency(int term) => TermStarts[term + 1] - TermStarts[term];

    public int Frequency(int posting) => PositionStarts[posting + 1] - PositionStarts[posting];

    public ReadOnlySpan<int> PositionsOf(int posting) => Positions.AsSpan(PositionStarts[posting], Frequency(posting));

    /// <summary>The posting of a term in a document, or -1.</summary>
    public int Find(int term, int document)
    {
        int start = TermStarts[term];
        int found = Documents.AsSpan(start, DocumentFrequency(term)).BinarySearch(document);
        return found < 0 ? -1 : start + found;
    }
}
