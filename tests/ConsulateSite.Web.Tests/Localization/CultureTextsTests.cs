using System.Globalization;
using ConsulateSite.Web.Localization;

namespace ConsulateSite.Web.Tests.Localization;

public sealed class CultureTextsTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr");

    [Fact]
    public void A_word_of_the_dictionary_wins_over_the_one_that_is_compiled_in() =>
        Assert.Equal("Sommaire", Texts(("fr", "Site.Menu", "Sommaire"))["Site.Menu"]);

    [Fact]
    public void A_word_that_the_dictionary_lacks_is_the_one_that_is_compiled_in() =>
        Assert.Equal("Menu", Texts(("ar", "Site.Menu", "القائمة"))["Site.Menu"]);

    [Fact]
    public void An_empty_word_of_the_dictionary_counts_as_missing() =>
        Assert.Equal("Menu", Texts(("fr", "Site.Menu", string.Empty))["Site.Menu"]);

    [Fact]
    public void Arguments_are_put_in_place() =>
        Assert.Equal("Erreur 404", Texts()["Error.Code", 404]);

    [Fact]
    public void An_unknown_key_is_shown_and_reported()
    {
        var word = Texts()["Not.There"];
        Assert.Equal("Not.There", word.Value);
        Assert.True(word.ResourceNotFound);
    }

    [Fact]
    public void All_words_hold_each_key_once_with_the_dictionary_first()
    {
        var all = Texts(("fr", "Site.Menu", "Sommaire"), ("fr", "Site.Extra", "Plus")).GetAllStrings(includeParentCultures: true).ToDictionary(word => word.Name);
        Assert.Equal("Sommaire", all["Site.Menu"].Value);
        Assert.Equal("Plus", all["Site.Extra"].Value);
        Assert.Equal("Fermer", all["Site.Close"].Value);
    }

    private static CultureTexts Texts(params (string Culture, string Key, string Word)[] words) => new(French, new DictionarySnapshot(words));
}
