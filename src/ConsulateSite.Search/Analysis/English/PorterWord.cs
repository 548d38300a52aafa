namespace ConsulateSite.Search.Analysis.English;

/// <summary>A word on its way through Porter's algorithm, and the conditions that his rules ask for.</summary>
internal ref struct PorterWord(Span<char> letters, int length)
{
    private readonly Span<char> _letters = letters;

    public int Length { get; set; } = length;

    /// <summary>What is left before the suffix that was found last.</summary>
    public int StemLength { get; private set; }

    /// <summary>How often a consonant follows a vowel in the stem.</summary>
    public readonly int Measure => MeasureOf(StemLength);

    public readonly bool StemHasVowel
    {
        get
        {
            for (int index = 0; index < StemLength; index++)
            {
                if (!IsConsonant(index))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public readonly bool StemEndsInSOrT => StemLength > 0 && (_letters[StemLength - 1] is 's' or 't');

    public readonly bool EndsInDoubleConsonant =>
        Length >= 2 && _letters[Length - 1] == _letters[Length - 2] && IsConsonant(Length - 1);

    public bool Ends(string suffix)
    {
        // The last letter alone tells most suffixes apart.
        if (suffix.Length > Length || _letters[Length - 1] != suffix[^1] || !_letters[..Length].EndsWith(suffix))
        {
            return false;
        }

        StemLength = Length - suffix.Length;
        return true;
    }

    public void Replace(string suffix)
    {
        suffix.CopyTo(_letters[StemLength..]);
        Length = StemLength + suffix.Length;
    }

    public void Append(char letter) => _letters[Length++] = letter;

    /// <summary>How often a consonant follows a vowel in the first letters.</summary>
    public readonly int MeasureOf(int count)
    {
        int measure = 0;
        bool afterVowel = false;
        for (int index = 0; index < count; index++)
        {
            bool consonant = IsConsonant(index);
            measure += afterVowel && consonant ? 1 : 0;
            afterVowel = !consonant;
        }

        return measure;
    }

    /// <summary>Whether the first letters end in consonant, vowel, consonant, of which the last is not w, x or y.</summary>
    public readonly bool EndsShort(int count) => count >= 3
        && IsConsonant(count - 1) && !IsConsonant(count - 2) && IsConsonant(count - 3) && _letters[count - 1] is not ('w' or 'x' or 'y');

    private readonly bool IsConsonant(int index)
    {
        bool afterConsonant = false;
        int first = index;
        while (first > 0 && _letters[first] == 'y')
        {
            first--;
        }

        // A y is a consonant at the beginning and after a vowel, so that runs of it alternate.
        for (int at = first; at <= index; at++)
        {
            afterConsonant = _letters[at] switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' => false,
                'y' => at == 0 || !afterConsonant,
                _ => true,
            };
        }

        return afterConsonant;
    }
}
