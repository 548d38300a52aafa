namespace ConsulateSite.Search.Spelling;

/// <summary>Letters that are easily taken for each other: neighbours on a keyboard, and letters of one sound.</summary>
internal static class LetterKinship
{
    // What replaces a letter by a relative costs half of what any other letter costs.
    private const float Related = 0.5f;

    private static readonly string[][] Keyboards =
    [
        ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
        ["azertyuiop", "qsdfghjklm", "wxcvbn"],
        ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ذءؤرىةوزظ"],
    ];

    private static readonly string[] Sounds =
    [
        "ckq", "sz", "cs", "gj", "iy", "fv", "bp", "dt", "ae", "ou", "mn", "ei", "تطث", "دضذ", "ذظزض", "سصث", "قكغ", "هحخ", "اعءه", "يئى", "وؤ", "جش", "بف",
    ];

    private static readonly HashSet<(char One, char Other)> Pairs = [.. Neighbours(), .. SameSound()];

    /// <summary>What it costs to take one letter for another, up to 1.</summary>
    public static float Replacing(char one, char other) => one == other ? 0 : Pairs.Contains((one, other)) ? Related : 1;

    private static IEnumerable<(char One, char Other)> Neighbours() =>
        from keyboard in Keyboards
        from row in Enumerable.Range(0, keyboard.Length)
        from column in Enumerable.Range(0, keyboard[row].Length)
        from otherRow in Enumerable.Range(row, Math.Min(2, keyboard.Length - row))
        from otherColumn in Enumerable.Range(Math.Max(0, column - 1), 3)
        where otherColumn < keyboard[otherRow].Length
        from pair in Both(keyboard[row][column], keyboard[otherRow][otherColumn])
        select pair;

    private static IEnumerable<(char One, char Other)> SameSound() =>
        from sound in Sounds
        from one in sound
        from other in sound
        select (one, other);

    private static IEnumerable<(char One, char Other)> Both(char one, char other) => [(one, other), (other, one)];
}
