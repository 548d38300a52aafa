using ConsulateSite.Web.Generation;

namespace ConsulateSite.Web.Models.Generation;

/// <summary>The command <c>models</c>: brings the models up to date with the schema.</summary>
internal static class ModelsCommand
{
    /// <summary>Writes the models that changed and removes those whose type is gone.</summary>
    /// <param name="schemaFolder">The uSync folder, such as <c>uSync/v18</c>.</param>
    /// <param name="wordsFile">The words for the names of types and fields, in English.</param>
    /// <param name="modelsFolder">Where the models are.</param>
    /// <param name="output">Takes a line for each file that changed.</param>
    public static void Run(string schemaFolder, string wordsFile, string modelsFolder, TextWriter output)
    {
        IReadOnlyDictionary<string, string> files = ModelGenerator.Generate(SchemaFolder.Read(schemaFolder, SchemaWords.Read(wordsFile)));
        Directory.CreateDirectory(modelsFolder);
        foreach (string stale in Directory.EnumerateFiles(modelsFolder, "*.cs").Where(path => !files.ContainsKey(Path.GetFileName(path))))
        {
            File.Delete(stale);
            output.WriteLine($"removed {Path.GetFileName(stale)}");
        }

        GeneratedFiles.Write(modelsFolder, files, output);
    }
}
