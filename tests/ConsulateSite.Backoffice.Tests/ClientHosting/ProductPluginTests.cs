using System.Text.Json;
using System.Text.RegularExpressions;
using ConsulateSite.Backoffice.ClientHosting;
using Umbraco.Cms.Core.Manifest;

namespace ConsulateSite.Backoffice.Tests.ClientHosting;

public sealed partial class ProductPluginTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "App_Plugins", "consulate");

    private static readonly Lazy<string> Client = new(() =>
        string.Concat(ClientBundle.Open().Files.Where(file => file.ContentType.StartsWith("text/javascript", StringComparison.Ordinal)).Select(ClientBundleTests.TextOf)));

    private static readonly string[] Hidden =
        [.. Alias().Matches(File.ReadAllText(Path.Combine(Folder, "hidden", "list.js"))).Select(match => match.Groups["alias"].Value)];

    public static TheoryData<string> HiddenAliases => [.. Hidden];

    [Theory]
    [InlineData("umbraco-package.json", "ConsulateSite")]
    [InlineData("hidden/umbraco-package.json", "ConsulateSite: what is hidden")]
    public void The_manifest_names_files_that_exist(string path, string name)
    {
        PackageManifest manifest = Read(path);
        JsonElement[] extensions = [.. manifest.Extensions.Cast<JsonElement>()];

        Assert.Equal(name, manifest.Name);
        Assert.False(manifest.AllowTelemetry);
        Assert.NotEmpty(extensions);
        Assert.All(extensions.Where(NeedsFile), extension =>
        {
            string file = extension.GetProperty(extension.GetProperty("type").GetString() == "dashboard" ? "element" : "js").GetString()!;
            Assert.StartsWith("/App_Plugins/consulate/", file, StringComparison.Ordinal);
            Assert.True(File.Exists(AppContext.BaseDirectory + file), file);
        });
        Assert.Equal(extensions.Length, extensions.Select(extension => extension.GetProperty("alias").GetString()).Distinct(StringComparer.Ordinal).Count());
    }

    // Words that stand in the manifest itself are in no file.
    private static bool NeedsFile(JsonElement extension) =>
        !(extension.TryGetProperty("meta", out JsonElement meta) && meta.TryGetProperty("localizations", out _));

    // The client waits for such an entry point, and for no other, before it shows anything: a menu would be there for a moment, and ask.
    [Fact]
    public void What_is_hidden_is_hidden_before_anything_is_shown()
    {
        PackageManifest manifest = Read("hidden/umbraco-package.json");
        Assert.True(manifest.AllowPublicAccess);
        Assert.Equal("appEntryPoint", Assert.Single(manifest.Extensions.Cast<JsonElement>()).GetProperty("type").GetString());
    }

    [Fact]
    public void Modules_import_what_is_there()
    {
        ClientBundle bundle = ClientBundle.Open();
        (string File, string Name)[] imports =
        [
            .. Directory.EnumerateFiles(Folder, "*.js", SearchOption.AllDirectories)
                .SelectMany(file => Import().Matches(File.ReadAllText(file)).Select(match => (file, match.Groups["name"].Value))),
        ];

        Assert.Contains(imports, import => import.Name == "@umbraco-cms/backoffice/tiptap");
        Assert.All(imports, import => Assert.True(
            import.Name.StartsWith('.')
                ? File.Exists(Path.Combine(Path.GetDirectoryName(import.File)!, import.Name))
                : bundle.Imports.ContainsKey(import.Name),
            $"{import.File}: {import.Name}"));
    }

    // An alias that the client no longer has hides nothing, and what took its place would show.
    [Theory]
    [MemberData(nameof(HiddenAliases))]
    public void What_is_hidden_exists_in_the_client(string alias) =>
        Assert.True("\"'`".Any(quote => Client.Value.Contains($"{quote}{alias}{quote}", StringComparison.Ordinal)), alias);

    [Fact]
    public void Nothing_is_hidden_twice() =>
        Assert.Equal(Hidden.Length, Hidden.Distinct(StringComparer.Ordinal).Count());

    private static PackageManifest Read(string path) =>
        JsonSerializer.Deserialize<PackageManifest>(File.ReadAllText(Path.Combine(Folder, path)), JsonSerializerOptions.Web)!;

    [GeneratedRegex(@"'(?<alias>Umb\.[\w.]+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Alias();

    [GeneratedRegex(@"(?:from\s+|import\(\s*)'(?<name>[^']+)'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Import();
}
