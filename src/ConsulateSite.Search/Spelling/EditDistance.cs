namespace ConsulateSite.Search.Spelling;

/// <summary>
/// How many letters of a word must be put in, taken out, replaced or exchanged with their neighbour to get another one (optimal
/// string alignment). May be asked many times; not by two threads at once.
/// </summary>
internal sealed class EditDistance
{
    private const int Most = 64;

    private readonly string _word;
    private int[] _before = new int[Most + 1];
    private int[] _last = new int[Most + 1];
    private int[] _row = new int[Most + 1];

    public EditDistance(string word)
    {
        _word = word.Length > Most ? word[..Most] : word;
        Letters = LetterSet.Of(_word);
    }

    /// <summary>The letters of the word.</summary>
    public ulong Letters { get; }

    /// <summary>The distance, or more than the limit when it is more.</summary>
    public int To(ReadOnlySpan<char> other, int limit)
    {
        // Each edit changes two letters of the set at most, so most words are told apart by it alone.
        if (Math.Abs(other.Length - _word.Length) > limit || other.Length > Most || LetterSet.Difference(Letters, LetterSet.Of(other)) > 2 * limit)
        {
            return limit + 1;
        }

        for (int column = 0; column <= other.Length; column++)
        {
            _last[column] = column;
        }

        for (int row = 1; row <= _word.Length; row++)
        {
            if (NextRow(other, row) > limit)
            {
                return limit + 1;
            }

            (_before, _last, _row) = (_last, _row, _before);
        }

        return Math.Min(_last[other.Length], limit + 1);
    }

    private int NextRow(ReadOnlySpan<char> other, int row)
    {
        char letter = _word[row - 1];
        _row[0] = row;
        int lowest = row;
        for (int column = 1; column <= other.Length; column++)
        {
            int replaced = _last[column - 1] + (letter == other[column - 1] ? 0 : 1);
            int edits = Math.Min(Math.Min(_last[column], _row[column - 1]) + 1, replaced);
            if (row > 1 && column > 1 && letter == other[column - 2] && _word[row - 2] == other[column - 1])
            {
                edits = Math.Min(edits, _before[column - 2] + 1);
            }

            _row[column] = edits;
            lowest = Math.Min(lowest, edits);
        }

        return lowest;
    }
}
