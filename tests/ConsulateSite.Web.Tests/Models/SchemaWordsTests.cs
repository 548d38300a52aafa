using System.Xml.Linq;
using ConsulateSite.Web.Generation;
using ConsulateSite.Web.Models.Generation;

namespace ConsulateSite.Web.Tests.Models;

public sealed class SchemaWordsTests
{
    private static readonly XElement[] Types = [.. SchemaFiles.Read(Repository.Schema, "ContentTypes")];

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_name_and_hint_of_the_schema_has_words_in_each_language_and_no_word_is_left_over(string language)
    {
        SchemaWords words = SchemaWords.Read(Repository.SchemaWords(language));
        string[] named = [.. Names(), .. Hints()];

        Assert.All(named, term => Assert.NotEqual(string.Empty, words.Of(term)));
        Assert.Equal(named.Select(SchemaWords.TermOf).Distinct().Order(StringComparer.Ordinal), words.Terms.Order(StringComparer.Ordinal));
    }

    // Whatever is written out stays in its language, whoever edits.
    [Fact]
    public void The_schema_writes_no_name_out() => Assert.All([.. Names(), .. Hints()], text => Assert.Matches("^#consulate|^{#consulate", text));

    [Theory]
    [InlineData("consulateTypes", "office", "Poste")]
    [InlineData("consulateTypeHints", "contact", "Comment joindre quelqu’un.")]
    public void Words_are_read_as_they_are_written(string section, string term, string expected) =>
        Assert.Equal(expected, SchemaWords.Read(Repository.SchemaWords("fr")).Of($"#{section}_{term}"));

    [Fact]
    public void A_term_without_words_is_named_with_the_file_that_lacks_it()
    {
        InvalidDataException error = Assert.Throws<InvalidDataException>(() => SchemaWords.Read(Repository.SchemaWords("en")).Of("#consulateFields_nothing"));
        Assert.Contains("#consulateFields_nothing", error.Message, StringComparison.Ordinal);
        Assert.Contains("en.js", error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names() => Types.SelectMany(type => (IEnumerable<XElement>)
        [
            type.Element("Info")!.Element("Name")!,
            .. type.Descendants("GenericProperty").Select(property => property.Element("Name")!),
            .. type.Descendants("Caption"),
            .. type.Descendants("GenericProperty").Elements("Tab"),
        ])
        .Select(element => element.Value)
        .Where(text => text.Length > 0);

    private static IEnumerable<string> Hints() => Types.SelectMany(type => (IEnumerable<XElement>)
        [
            type.Element("Info")!.Element("Description")!,
            .. type.Descendants("GenericProperty").Select(property => property.Element("Description")!),
        ])
        .Select(element => element.Value)
        .Where(text => text.Length > 0);
}
