namespace ConsulateSite.Search.Spelling;

/// <summary>
/// How likely one word is a slip for another: as <see cref="EditDistance"/>, but what happens easily costs less: letters
/// exchanged, doubled or not, or taken for a neighbour, and vowels that are left out.
/// </summary>
internal static class MisspellingCost
{
    private const float Exchange = 0.6f;
    private const float Doubling = 0.4f;
    private const float Vowel = 0.7f;

    // The first letter is seldom wrong.
    private const float FirstLetter = 0.3f;

    private const string Vowels = "aeiouyاوي";

    /// <param name="typed">What somebody wrote.</param>
    /// <param name="meant">What they may have meant.</param>
    public static float Of(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        float[,] costs = new float[typed.Length + 1, meant.Length + 1];
        for (int row = 0; row <= typed.Length; row++)
        {
            for (int column = 0; column <= meant.Length; column++)
            {
                costs[row, column] = Cell(costs, typed, meant, row, column);
            }
        }

        bool sameBeginning = typed.Length > 0 && meant.Length > 0 && typed[0] == meant[0];
        return costs[typed.Length, meant.Length] + (sameBeginning ? 0 : FirstLetter);
    }

    private static float Cell(float[,] costs, ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int row, int column)
    {
        if (row == 0 && column == 0)
        {
            return 0;
        }

        float cost = float.MaxValue;
        if (row > 0)
        {
            cost = Math.Min(cost, costs[row - 1, column] + Extra(typed, row - 1));
        }

        if (column > 0)
        {
            cost = Math.Min(cost, costs[row, column - 1] + Extra(meant, column - 1));
        }

        if (row > 0 && column > 0)
        {
            cost = Math.Min(cost, costs[row - 1, column - 1] + LetterKinship.Replacing(typed[row - 1], meant[column - 1]));
        }

        if (row > 1 && column > 1 && typed[row - 1] == meant[column - 2] && typed[row - 2] == meant[column - 1])
        {
            cost = Math.Min(cost, costs[row - 2, column - 2] + Exchange);
        }

        return cost;
    }

    private static float Extra(ReadOnlySpan<char> word, int place)
    {
        bool doubled = (place > 0 && word[place - 1] == word[place]) || (place + 1 < word.Length && word[place + 1] == word[place]);
        return doubled ? Doubling : Vowels.Contains(word[place]) ? Vowel : 1;
    }
}
