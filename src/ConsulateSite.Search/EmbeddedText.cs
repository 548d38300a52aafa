using System.Reflection;

namespace ConsulateSite.Search;

/// <summary>Reads the data files that are part of this assembly.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a resource that are neither empty nor a comment.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
