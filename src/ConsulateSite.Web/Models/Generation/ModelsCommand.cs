using System.Text;

namespace ConsulateSite.Web.Models.Generation;

/// <summary>The command <c>models</c>: brings the models up to date with the schema.</summary>
internal static class ModelsCommand
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the models that changed and removes those whose type is gone.</summary>
    /// <param name="schemaFolder">The uSync folder, such as <c>uSync/v18</c>.</param>
    /// <param name="modelsFolder">Where the models are.</param>
    /// <param name="output">Takes a line for each file that changed.</param>
    public static void Run(string schemaFolder, string modelsFolder, TextWriter output)
    {
        IReadOnlyDictionary<string, string> files = ModelGenerator.Generate(SchemaFolder.Read(schemaFolder));
        Directory.CreateDirectory(modelsFolder);
        foreach (string stale in Directory.EnumerateFiles(modelsFolder, "*.cs").Where(path => !files.ContainsKey(Path.GetFileName(path))))
        {
            File.Delete(stale);
            output.WriteLine($"removed {Path.GetFileName(stale)}");
        }

        foreach ((string name, string content) in files)
        {
            string path = Path.Combine(modelsFolder, name);
            if (!File.Exists(path) || File.ReadAllText(path) != content)
            {
                File.WriteAllText(path, content, Encoding);
                output.WriteLine($"wrote {name}");
            }
        }
    }
}
