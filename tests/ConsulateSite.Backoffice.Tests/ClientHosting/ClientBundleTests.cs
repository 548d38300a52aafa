using System.Text;
using System.Text.RegularExpressions;
using ConsulateSite.Backoffice.ClientHosting;

namespace ConsulateSite.Backoffice.Tests.ClientHosting;

public sealed partial class ClientBundleTests
{
    // What the client loads before it shows anything; later it loads as much again.
    private const int MostBytesToStart = 600_000;

    private static readonly ClientBundle Bundle = ClientBundle.Open();

    // Workers are classic scripts, which cannot import; one of them is a compiler and full of the word.
    private static IEnumerable<ClientFile> Modules => Bundle.Files.Where(file =>
        file.Name.EndsWith(".js", StringComparison.Ordinal) && !file.Name.StartsWith("workers/", StringComparison.Ordinal));

    [Fact]
    public void Every_import_leads_to_a_file_of_the_bundle() => Assert.Empty(
        Modules.SelectMany(module => ImportsOf(TextOf(module)).Where(import => !Leads(module, import)).Select(import => $"{module.Name}: {import}")));

    [Fact]
    public void Imports_of_every_form_are_noticed() => Assert.Equal(
        ["./a.js", "b", "./c.js", "./d.js"],
        ImportsOf("""import{x as y}from"./a.js";import"b";const z=import("./c.js"),q=()=>import(`./d.js`);export{z}"""));

    // The code editor is written from left to right in every language.
    [Fact]
    public void Styles_say_start_and_end_so_that_the_client_can_run_from_right_to_left()
    {
        ClientFile[] files = [.. Modules.Where(module => !module.Name.Contains("monaco", StringComparison.Ordinal))];

        Assert.Contains(files, module => TextOf(module).Contains("padding-inline-start:", StringComparison.Ordinal));
        Assert.Empty(files.SelectMany(module => Sides().Matches(TextOf(module)).Select(match => $"{module.Name}: {match.Value}")));
    }

    [Fact]
    public void Everything_that_the_package_exports_can_be_imported_by_plug_ins()
    {
        Assert.All(
            ["auth", "element-api", "extension-registry", "lit-element", "property", "tiptap", "workspace"],
            name => Assert.Contains($"@umbraco-cms/backoffice/{name}", Bundle.Imports.Keys));
        Assert.True(Bundle.Imports.Count > 130, $"{Bundle.Imports.Count} names");
    }

    [Theory]
    [InlineData("css/umb-css.css")]
    [InlineData("css/rte-content.css")]
    [InlineData("css/umbraco-blockgridlayout.css")]
    [InlineData("css/dark.css")]
    [InlineData("css/high-contrast.css")]
    [InlineData("assets/umbraco-logo.svg")]
    [InlineData("assets/installer-illustration.svg")]
    [InlineData("assets/favicon.svg")]
    [InlineData("licences.txt")]
    public void What_the_client_asks_for_by_a_fixed_name_is_there(string name)
    {
        ClientFile? file = Bundle.Find(name);

        Assert.NotNull(file);
        Assert.False(file.Immutable);
        Assert.NotEmpty(TextOf(file));
    }

    [Fact]
    public void Fonts_that_the_style_sheet_names_are_there()
    {
        string[] fonts = [.. Url().Matches(TextOf(Bundle.Style)).Select(match => match.Groups["path"].Value)];

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.NotNull(Bundle.Find(Resolve(Bundle.Style.Name, font))));
    }

    [Fact]
    public void The_start_is_small_and_has_no_code_editor()
    {
        ClientFile[] start = [Bundle.Start, .. Bundle.Preload, Bundle.Style];

        Assert.DoesNotContain(start, file => file.Name.Contains("monaco", StringComparison.Ordinal));
        Assert.InRange(start.Sum(file => file.In(ClientFile.Brotli).Length), 1, MostBytesToStart);
    }

    [Theory]
    [InlineData("@umbraco-cms/backoffice 18.2.0, MIT")]
    [InlineData("monaco-editor ")]
    [InlineData("@tiptap/core ")]
    [InlineData("rxjs ")]
    public void The_licences_of_what_is_in_the_bundle_are_in_one_file(string beginning) =>
        Assert.Contains(TextOf(Bundle.Find("licences.txt")!).Split('\n'), line => line.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>The content of a text file of the client.</summary>
    internal static string TextOf(ClientFile file) => Encoding.UTF8.GetString(file.In(ClientFile.Identity));

    private static bool Leads(ClientFile module, string import) => import.StartsWith('.')
        ? Bundle.Find(Resolve(module.Name, import)) is not null
        : Bundle.Imports.ContainsKey(import);

    private static string Resolve(string from, string relative) =>
        new Uri(new Uri($"http://client/{from}"), relative).AbsolutePath.TrimStart('/');

    private static IEnumerable<string> ImportsOf(string code) => Import().Matches(code).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(
        """(?:(?<![\w$.])import\s*(?:[\w$*{},\s]+?from)?|(?<![\w$.])export\s*[*{][\w$*{},\s]*\}?\s*from|(?<![\w$.])import\()\s*(?<quote>["'`])(?<name>[\w@./-]+)\k<quote>""",
        RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Import();

    [GeneratedRegex("(?<![\\w-])(?:margin|padding|border)-(?:left|right)(?:-(?:width|color|style))?\\s*:", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Sides();

    [GeneratedRegex("""url\((?<path>\.[^)]+)\)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Url();
}
