namespace ConsulateSite.Search.Understanding;

/// <summary>Words of questions and wishes ("how do I get …"), which a page need not have.</summary>
internal static class FillerWords
{
    private static readonly HashSet<string> Words = [.. EmbeddedText.Lines("fillers.txt").SelectMany(line => line.Split(' '))];

    public static bool Contains(string word) => Words.Contains(word);
}
