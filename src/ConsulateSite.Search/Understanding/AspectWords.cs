namespace ConsulateSite.Search.Understanding;

/// <summary>Words for what pages answer about whatever they are about, such as price and papers.</summary>
internal static class AspectWords
{
    private static readonly HashSet<string> Words = [.. EmbeddedText.Lines("aspects.txt").SelectMany(line => line.Split(' '))];

    public static bool Contains(string word) => Words.Contains(word);
}
