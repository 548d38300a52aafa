using ConsulateSite.Architecture.Tests.Metadata;

namespace ConsulateSite.Architecture.Tests;

public sealed class SourceTests
{
    private static readonly string[] ReservedSuffixes = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities"];

    [Fact]
    public void There_are_sources_to_check()
    {
        Assert.NotEmpty(Code("src"));
        Assert.NotEmpty(Code("tests"));
    }

    [Fact]
    public void No_file_is_longer_than_the_ceiling() => Assert.Empty(
        Code("src", "tests", "bench")
            .Where(file => file.Lines.Length > SourceRules.MostLines)
            .Select(file => $"{file}: {file.Lines.Length} lines"));

    [Fact]
    public void A_file_declares_one_public_type_and_bears_its_name() => Assert.Empty(
        CSharp("src")
            .Select(file => (file, types: SourceRules.PublicTypes(file.Text)))
            .Where(pair => pair.types.Count > 1 || pair.types.Any(type => FileNameOf(pair.file) != type))
            .Select(pair => $"{pair.file}: {string.Join(", ", pair.types)}"));

    [Fact]
    public void Nothing_is_left_unfinished() => Assert.Empty(
        Code("src", "tests", "bench")
            .Select(file => (file, words: SourceRules.UnfinishedWords(file.Text)))
            .Where(pair => pair.words.Any())
            .Select(pair => $"{pair.file}: {string.Join(", ", pair.words)}"));

    [Fact]
    public void Nothing_depends_on_the_paths_of_one_computer() => Assert.Empty(
        Repository.Files(string.Empty, ".cs", ".cshtml", ".css", ".js", ".json", ".props", ".csproj", ".md", ".config", "run", "test")
            .Where(file => !file.Path.StartsWith("tests/ConsulateSite.Architecture.Tests/SourceRules", StringComparison.Ordinal))
            .Select(file => (file, paths: SourceRules.MachinePaths(file.Text)))
            .Where(pair => pair.paths.Any())
            .Select(pair => $"{pair.file}: {string.Join(", ", pair.paths)}"));

    [Fact]
    public void Styles_know_start_and_end_instead_of_left_and_right() => Assert.Empty(
        Repository.Files("src", ".css")
            .Select(file => (file, declarations: SourceRules.PhysicalDeclarations(file.Text)))
            .Where(pair => pair.declarations.Any())
            .Select(pair => $"{pair.file}: {string.Join(", ", pair.declarations)}"));

    [Theory]
    [InlineData(Layering.Backoffice)]
    [InlineData(Layering.Caching)]
    [InlineData(Layering.Cms)]
    [InlineData(Layering.Delivery)]
    [InlineData(Layering.Imaging)]
    [InlineData(Layering.Insights)]
    [InlineData(Layering.Search)]
    [InlineData(Layering.USync)]
    [InlineData(Layering.Web)]
    public void A_type_says_what_it_is_rather_than_that_it_helps(string assembly)
    {
        using AssemblyTypes types = AssemblyTypes.Open(assembly);

        Assert.Empty(types.OutermostTypes().Where(type => HasVagueName(type.Type.Name, type.Ancestors)).Select(type => type.Type));
    }

    [Fact]
    public void A_vague_name_is_only_taken_from_a_type_of_Umbraco_or_ASPNET_Core_that_bears_it()
    {
        Assert.True(HasVagueName("PageManager", []));
        Assert.True(HasVagueName("TextHelper", [new TypeName("System", "IDisposable")]));
        Assert.False(HasVagueName("AssetTagHelper", [new TypeName("Microsoft.AspNetCore.Razor.TagHelpers", "TagHelper")]));
        Assert.False(HasVagueName("UserManager", [new TypeName("Umbraco.Cms.Core.Security", "ICoreUserManager")]));
        Assert.False(HasVagueName("PageTitle", []));
    }

    // What derives from a type of Umbraco or ASP.NET Core keeps its name, so that both are found together.
    private static bool HasVagueName(string name, IReadOnlyList<TypeName> ancestors) => ReservedSuffixes.Any(suffix =>
        name.EndsWith(suffix, StringComparison.Ordinal)
        && !ancestors.Any(type =>
            (type.IsIn("Umbraco.Cms") || type.IsIn("Microsoft.AspNetCore")) && type.Name.EndsWith(suffix, StringComparison.Ordinal)));

    // A partial type may spread over files that add a word after a dot, such as Page.Parsing.cs.
    private static string FileNameOf(RepositoryFile file) => Path.GetFileName(file.Path).Split('.')[0];

    private static IEnumerable<RepositoryFile> CSharp(params string[] folders) =>
        folders.SelectMany(folder => Repository.Files(folder, ".cs"));

    private static IEnumerable<RepositoryFile> Code(params string[] folders) =>
        folders.SelectMany(folder => Repository.Files(folder, ".cs", ".cshtml", ".css", ".js"));
}
