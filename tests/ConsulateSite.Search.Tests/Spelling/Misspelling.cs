namespace ConsulateSite.Search.Tests.Spelling;

/// <summary>Slips that people make: letters exchanged, left out, doubled, hit beside, or written as they sound.</summary>
internal static class Misspelling
{
    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "ضصثقفغعهخحجد", "شسيبلاتنمكط", "ءؤرىةوزظ"];

    private static readonly (char Letter, char Sound)[] Sounds =
    [
        ('ض', 'د'), ('ظ', 'ض'), ('ط', 'ت'), ('ص', 'س'), ('ذ', 'د'), ('ث', 'ت'), ('ق', 'ك'), ('s', 'c'), ('c', 's'), ('y', 'i'), ('e', 'a'), ('z', 's'),
    ];

    public static string Of(string word, Random random)
    {
        int place = 1 + random.Next(word.Length - 2);
        return random.Next(5) switch
        {
            0 => word[..place] + word[place + 1] + word[place] + word[(place + 2)..],
            1 => word.Remove(place, 1),
            2 => word.Insert(place, word[place].ToString()),
            3 => word[..place] + Neighbour(word[place], random) + word[(place + 1)..],
            _ => word[..place] + Sounds.Where(pair => pair.Letter == word[place]).Select(pair => pair.Sound).FirstOrDefault(Neighbour(word[place], random)) + word[(place + 1)..],
        };
    }

    private static char Neighbour(char letter, Random random)
    {
        string row = Rows.FirstOrDefault(row => row.Contains(letter)) ?? Rows[0];
        int place = Math.Max(0, row.IndexOf(letter));
        return row[place == 0 ? 1 : place == row.Length - 1 ? place - 1 : place + (random.Next(2) * 2) - 1];
    }
}
