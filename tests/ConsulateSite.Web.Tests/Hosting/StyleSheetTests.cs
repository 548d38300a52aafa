using System.Text.RegularExpressions;
using ConsulateSite.Web.Hosting.Assets;

namespace ConsulateSite.Web.Tests.Hosting;

public sealed partial class StyleSheetTests
{
    private static readonly string Folder = Path.Combine(Repository.Web, "wwwroot", "css");

    [Theory]
    [InlineData("/* words */ .a { color : red; margin: 0 auto; }", ".a{color :red;margin:0 auto}")]
    [InlineData(".a :hover,\n  .b > .c { top: 0 }", ".a :hover,.b > .c{top:0}")]
    [InlineData(".a::before { content: \"  /* kept */  \"; }", ".a::before{content:\"  /* kept */  \"}")]
    [InlineData("a { inline-size: calc(1rem - 1px); }\n\nb { }", "a{inline-size:calc(1rem - 1px)}b{}")]
    public void Comments_and_indentation_go_and_meaning_stays(string style, string expected) =>
        Assert.Equal(expected, StyleSheet.Minify(style));

    [Fact]
    public void The_style_sheet_is_one_file_with_versions_in_its_addresses()
    {
        string style = StyleSheet.Read(Path.Combine(Folder, "site.css"), address => $"{address}?v=1");
        Assert.DoesNotContain("@import", style, StringComparison.Ordinal);
        Assert.Contains("url(../fonts/arabic-400.woff2?v=1)", style, StringComparison.Ordinal);
        Assert.Equal(style.Count(sign => sign == '{'), style.Count(sign => sign == '}'));
    }

    [Fact]
    public void Every_component_is_part_of_the_style_sheet()
    {
        string site = File.ReadAllText(Path.Combine(Folder, "site.css"));
        Assert.All(
            Directory.EnumerateFiles(Folder, "*.css").Select(Path.GetFileName).Where(name => name != "site.css"),
            name => Assert.Contains($"@import \"{name}\";", site, StringComparison.Ordinal));
    }

    [Fact]
    public void Styles_know_no_left_and_right()
    {
        string[] physical =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Web, "wwwroot"), "*.css", SearchOption.AllDirectories).SelectMany(file => Physical()
                .Matches(StyleSheet.Minify(File.ReadAllText(file)))
                .Select(match => $"{Path.GetFileName(file)}: {match.Value}")),
        ];
        Assert.Empty(physical);
    }

    [Fact]
    public void The_rule_finds_what_it_forbids()
    {
        Assert.Matches(Physical(), "a{margin-left:0}");
        Assert.Matches(Physical(), "a{text-align:right}");
        Assert.Matches(Physical(), "a{color:red;width:1px}");
        Assert.Matches(Physical(), "a{padding:1px 2px 3px 4px}");
        Assert.DoesNotMatch(Physical(), "a{margin-inline-start:0;inline-size:1px;max-inline-size:2px;padding:1px 2px}");
        Assert.DoesNotMatch(Physical(), "@media (min-width:60rem){a{inset:0}}");
    }

    [Theory]
    [InlineData("tokens.css")]
    [InlineData("standalone/embed.css")]
    public void The_reader_s_choice_of_dark_looks_like_the_system_s(string file)
    {
        string style = StyleSheet.Minify(File.ReadAllText(Path.Combine(Folder, file)));
        string[] dark = [.. Dark().Matches(style).Select(rule => rule.Groups["values"].Value)];
        Assert.Equal(2, dark.Length);
        Assert.Equal(dark[0], dark[1]);
    }

    [Fact]
    public void The_site_weighs_little()
    {
        AssetCatalog assets = new(Path.Combine(Repository.Web, "wwwroot"));
        Assert.InRange(assets.Find("/css/site.css")!.In("br").Bytes.Length, 1, 12 * 1024);
        string[] arabic = ["arabic-400", "arabic-600", "arabic-display-700"];
        Assert.InRange(arabic.Sum(font => assets.Find($"/fonts/{font}.woff2")!.Content.Length), 1, 40 * 1024);
    }

    [GeneratedRegex("{(?<values>color-scheme:dark;[^}]+)}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dark();

    // Properties with a side, physical sizes, sides as values, and shorthands that set left and right apart.
    [GeneratedRegex(
        """(?<=[{;])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)(?:-\w+)?|left|right|top|bottom|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius):|(?:text-align|float|clear):(?:left|right)|(?<=[{;])(?:margin|padding|inset):(?:[^;}\s]+\s+){3}[^;}\s]+""",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Physical();
}
