using System.Text.RegularExpressions;
using ConsulateSite.Web.Localization.Generation;

namespace ConsulateSite.Web.Tests.Localization;

public sealed partial class ResourceParityTests
{
    private static readonly string[] Languages = ["ar", "en", "fr"];

    private readonly SortedDictionary<string, SortedDictionary<string, string>> _words = DictionaryFolder.Read(Repository.Schema);

    [Fact]
    public void The_words_exist_in_three_languages() => Assert.Equal(Languages, _words.Keys);

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Every_key_has_a_word_in_each_language(string culture)
    {
        Assert.Equal(_words["fr"].Keys, _words[culture].Keys);
        Assert.DoesNotContain(_words[culture], word => string.IsNullOrWhiteSpace(word.Value));
    }

    [Fact]
    public void Every_translation_has_the_same_places_for_arguments() =>
        Assert.DoesNotContain(_words["fr"].Keys, key => Languages.Select(culture => Places(_words[culture][key])).Distinct().Count() > 1);

    [Fact]
    public void The_resource_files_are_those_that_the_command_makes()
    {
        foreach ((string name, string content) in ResourceGenerator.Generate(_words))
        {
            Assert.True(
                content == File.ReadAllText(Path.Combine(Repository.Web, "Resources", name)),
                $"{name} is not current: run the command \"resources\".");
        }
    }

    [Fact]
    public void Every_key_that_the_site_uses_exists()
    {
        string[] used =
        [
            .. Repository.WebFiles(".cshtml").Concat(Repository.WebFiles(".cs"))
                .SelectMany(path => Key().Matches(File.ReadAllText(path)))
                .Select(match => match.Groups["key"].Value)
                .Distinct(StringComparer.Ordinal),
        ];
        Assert.True(used.Length > 50);
        Assert.DoesNotContain(used, key => !_words["fr"].ContainsKey(key));
    }

    private static string Places(string word) =>
        string.Join(',', Place().Matches(word).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex("""[Tt]exts\["(?<key>[A-Za-z]+(?:\.[A-Za-z0-9]+)+)"[\],]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex("""\{\d\}""", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
