using ConsulateSite.Web.Generation;

namespace ConsulateSite.Web.Localization.Generation;

/// <summary>The command <c>resources</c>: brings the resource files up to date with the dictionary.</summary>
internal static class ResourcesCommand
{
    /// <summary>Writes the files that changed.</summary>
    /// <param name="dictionaryFolder">The uSync folder, such as <c>uSync/v18</c>.</param>
    /// <param name="resourcesFolder">Where the resource files are.</param>
    /// <param name="output">Takes a line for each file that changed.</param>
    public static void Run(string dictionaryFolder, string resourcesFolder, TextWriter output) =>
        GeneratedFiles.Write(resourcesFolder, ResourceGenerator.Generate(DictionaryFolder.Read(dictionaryFolder)), output);
}
