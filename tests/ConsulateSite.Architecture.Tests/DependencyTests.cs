using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ConsulateSite.Architecture.Tests;

public sealed class DependencyTests
{
    private static IReadOnlyList<(string Name, string Version)> Packages =>
    [
        .. XDocument.Parse(Repository.Read("Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => (package.Attribute("Include")!.Value, package.Attribute("Version")!.Value)),
    ];

    private static IReadOnlyList<(string Name, string Version)> NpmPackages =>
    [
        .. Repository.Files("src", "package.json")
            .Where(file => Path.GetFileName(file.Path) == "package.json")
            .Select(file => JsonDocument.Parse(file.Text).RootElement)
            .SelectMany(package => ((string[])["dependencies", "devDependencies", "optionalDependencies"])
                .Where(kind => package.TryGetProperty(kind, out _))
                .SelectMany(kind => package.GetProperty(kind).EnumerateObject()))
            .Select(package => (package.Name, package.Value.GetString()!)),
    ];

    [Fact]
    public void Every_npm_package_is_pinned_to_one_version()
    {
        Assert.NotEmpty(NpmPackages);
        Assert.All(NpmPackages, package => Assert.Matches(@"^\d[\w.-]*$", package.Version));
    }

    [Fact]
    public void Every_package_is_pinned_to_one_version() => Assert.Empty(
        Packages.Where(package => !Regex.IsMatch(package.Version, @"^\[\d[\w.-]*\]$", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(package => package.Name));

    [Fact]
    public void Every_package_has_a_line_that_says_why_it_is_there()
    {
        string[] lines = Repository.Read("docs/dependencies.md").Split('\n');

        Assert.Empty(Packages.Concat(NpmPackages)
            .Where(package => !lines.Any(line => Explains(line, package.Name, package.Version.Trim('[', ']'))))
            .Select(package => package.Name));
    }

    [Fact]
    public void No_explained_package_is_gone()
    {
        IEnumerable<string> explained = Repository.Read("docs/dependencies.md").Split('\n')
            .Select(line => Regex.Match(line, @"^\| `(?<name>[\w.@/-]+)` \| \d", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Where(match => match.Success)
            .Select(match => match.Groups["name"].Value);

        Assert.Empty(explained.Except(Packages.Concat(NpmPackages).Select(package => package.Name), StringComparer.Ordinal));
    }

    [Fact]
    public void Every_project_has_a_lock_file() => Assert.Empty(
        Repository.Files(string.Empty, ".csproj")
            .Where(project => !File.Exists(Path.Combine(project.Info.DirectoryName!, "packages.lock.json")))
            .Select(project => project.Path));

    [Fact]
    public void Lock_files_name_no_server()
    {
        RepositoryFile[] locks = [.. Repository.Files(string.Empty, "packages.lock.json", "package-lock.json")];

        Assert.NotEmpty(locks);
        Assert.Empty(locks.SelectMany(file => ResolvedServers(file.Text).Select(server => $"{file}: {server}")));
    }

    [Fact]
    public void A_server_in_a_lock_file_is_noticed()
    {
        Assert.Single(ResolvedServers("\"resolved\": \"https://example.org/a.tgz\""));
        Assert.Empty(ResolvedServers("\"resolved\": \"18.2.2\", \"funding\": \"https://example.org\""));
    }

    [Theory]
    [InlineData("| `AngleSharp` | 1.2.3 | reads HTML | MIT |", true)]
    [InlineData("| `AngleSharp` | 1.2.4 | reads HTML | MIT |", false)]
    [InlineData("| `AngleSharp.Css` | 1.2.3 | reads css | MIT |", false)]
    [InlineData("| `AngleSharp` | 1.2.3 |  | MIT |", false)]
    public void A_line_explains_a_package_by_name_version_and_purpose(string line, bool expected) =>
        Assert.Equal(expected, Explains(line, "AngleSharp", "1.2.3"));

    private static IEnumerable<string> ResolvedServers(string lockFile) =>
        Regex.Matches(lockFile, @"""resolved"":\s*""\w+://[^""]*", RegexOptions.None, TimeSpan.FromSeconds(10)).Select(match => match.Value);

    private static bool Explains(string line, string package, string version)
    {
        string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
        return cells.Length >= 5 && cells[1] == $"`{package}`" && cells[2] == version && cells[3].Length > 0 && cells[4].Length > 0;
    }
}
