using System.Text;

namespace ConsulateSite.Web.Generation;

/// <summary>Brings files that a command generates up to date.</summary>
internal static class GeneratedFiles
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files that changed; the others keep their time.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="files">Contents by file name.</param>
    /// <param name="output">Takes a line for each file that changed.</param>
    public static void Write(string folder, IReadOnlyDictionary<string, string> files, TextWriter output)
    {
        Directory.CreateDirectory(folder);
        foreach ((string name, string content) in files)
        {
            string path = Path.Combine(folder, name);
            if (!File.Exists(path) || File.ReadAllText(path) != content)
            {
                File.WriteAllText(path, content, Encoding);
                output.WriteLine($"wrote {name}");
            }
        }
    }
}
