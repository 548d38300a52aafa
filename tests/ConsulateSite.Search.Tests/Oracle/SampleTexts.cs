using System.Text;

namespace ConsulateSite.Search.Tests.Oracle;

/// <summary>Documents and queries put together from lines of text, always the same from the same lines.</summary>
internal static class SampleTexts
{
    /// <summary>Writes documents, one a line: title and body in each culture, separated by tabs.</summary>
    /// <param name="file">The file to write.</param>
    /// <param name="lines">For each culture its lines.</param>
    /// <param name="count">How many documents are written.</param>
    /// <param name="bodyLength">About how many characters a body has.</param>
    public static void WriteDocuments(string file, IReadOnlyList<string[]> lines, int count, int bodyLength = 900)
    {
        Random random = new(1);
        using StreamWriter writer = new(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        for (int number = 0; number < count; number++)
        {
            writer.Write(string.Join('\t', lines.SelectMany(culture => (string[])[Title(culture, random), Body(culture, random, bodyLength)])));
            writer.Write('\n');
        }
    }

    /// <summary>Writes queries of one to four words that stand in the documents, one a line: culture and words.</summary>
    public static void WriteQueries(string file, IReadOnlyList<string> cultures, IReadOnlyList<string[]> lines, int count)
    {
        Random random = new(2);
        IEnumerable<string> queries = Enumerable.Range(0, count).Select(number =>
        {
            string[] words = Title(lines[number % cultures.Count], random).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int length = Math.Min(words.Length, 1 + random.Next(4));
            return $"{cultures[number % cultures.Count]}\t{string.Join(' ', words.Skip(random.Next(words.Length - length + 1)).Take(length))}";
        });
        File.WriteAllText(file, string.Join('\n', queries) + '\n', new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static string Title(string[] lines, Random random)
    {
        string[] words = lines[random.Next(lines.Length)].Replace('\t', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int length = Math.Min(words.Length, 3 + random.Next(6));
        return string.Join(' ', words.Skip(random.Next(words.Length - length + 1)).Take(length));
    }

    private static string Body(string[] lines, Random random, int length)
    {
        StringBuilder body = new();
        while (body.Length < length)
        {
            body.Append(lines[random.Next(lines.Length)].Replace('\t', ' ')).Append(' ');
        }

        return body.ToString(0, body.Length - 1);
    }
}
