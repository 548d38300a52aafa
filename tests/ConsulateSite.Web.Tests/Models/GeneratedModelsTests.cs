using ConsulateSite.Web.Models.Generation;

namespace ConsulateSite.Web.Tests.Models;

public sealed class GeneratedModelsTests
{
    private static readonly string Folder = Path.Combine(Repository.Web, "Models", "Generated");
    private static readonly string Words = Repository.SchemaWords("en");

    [Fact]
    public void The_models_are_those_that_the_command_makes_of_the_schema()
    {
        IReadOnlyDictionary<string, string> expected = ModelGenerator.Generate(SchemaFolder.Read(Repository.Schema, SchemaWords.Read(Words)));
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        foreach ((string name, string content) in expected)
        {
            Assert.True(content == File.ReadAllText(Path.Combine(Folder, name)), $"{name} is not current: run the command \"models\".");
        }
    }

    [Fact]
    public void The_command_writes_what_changed_and_removes_what_is_gone()
    {
        string folder = Directory.CreateTempSubdirectory("models-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "Gone.cs"), "// gone");
            using StringWriter first = new();
            ModelsCommand.Run(Repository.Schema, Words, folder, first);
            Assert.Contains("removed Gone.cs", first.ToString(), StringComparison.Ordinal);
            Assert.Contains("wrote Procedure.cs", first.ToString(), StringComparison.Ordinal);

            using StringWriter second = new();
            ModelsCommand.Run(Repository.Schema, Words, folder, second);
            Assert.Empty(second.ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
