using ConsulateSite.Search.Analysis;
using FsCheck.Fluent;

namespace ConsulateSite.Search.Tests.Analysis;

public sealed class ExtensionTests
{
    [Theory]
    [InlineData(Language.Arabic, "أڭادير", "أكادير")]
    [InlineData(Language.Arabic, "ڤيزا", "فيزا")]
    [InlineData(Language.Arabic, "پاسپور", "باسبور")]
    [InlineData(Language.Arabic, "قنصلیة", "قنصلية")]
    [InlineData(Language.Arabic, "جـــواز", "جواز")]
    [InlineData(Language.Arabic, "هٰذا السفر", "هذا السفر")]
    [InlineData(Language.Arabic, "ﺟﻮﺍﺯ", "جواز")]
    [InlineData(Language.French, "le ٢٣ janvier", "le 23 janvier")]
    [InlineData(Language.English, "room ٤٥", "room 45")]
    [InlineData(Language.French, "l’acte", "acte")]
    [InlineData(Language.French, "lʼacte", "acte")]
    [InlineData(Language.French, "l＇acte", "acte")]
    [InlineData(Language.French, "d'aujourd'hui", "aujourd'hui")]
    [InlineData(Language.French, "née", "nee")]
    [InlineData(Language.French, "âge", "age")]
    [InlineData(Language.French, "œuvre", "oeuvre")]
    [InlineData(Language.French, "cafe\u0301", "café")]
    [InlineData(Language.English, "résumé", "resume")]
    [InlineData(Language.Arabic, "visa État", "visa etat")]
    public void Two_ways_of_writing_are_one(Language language, string one, string other)
    {
        Analyzer analyzer = Analyzers.For(language);

        Assert.NotEmpty(Terms(analyzer, one));
        Assert.Equal(Terms(analyzer, other), Terms(analyzer, one));
    }

    [Theory]
    [InlineData(Language.Arabic, "ـــ ً")]
    [InlineData(Language.French, "ـًـ")]
    [InlineData(Language.English, "\u200F\u200E")]
    public void Signs_alone_are_no_words(Language language, string text) => Assert.Empty(Terms(Analyzers.For(language), text));

    [Fact]
    public void Offsets_are_those_of_the_text_whatever_the_term_became()
    {
        Token token = Assert.Single(Analyzers.For(Language.French).Analyze("  l’œuvre !"));

        Assert.Equal(new Token("oeuvr", 2, 9, 1), token);
    }

    [Fact]
    public void Stop_words_can_be_kept()
    {
        Assert.Empty(Terms(Analyzers.For(Language.English), "to be or not to be"));
        Assert.Equal(6, Terms(Analyzers.WithStopWords(Language.English), "to be or not to be").Count);
    }

    [Fact]
    public void Surface_words_are_not_stemmed() => Assert.Equal(
        ["الجوازات", "renouvelees", "12"], Terms(Analyzers.Surface, "الجَوازات renouvelées ١٢"));

    [Fact]
    public void Any_text_gives_tokens_that_lie_inside_it_in_order() => FsCheck.Check.One(
        FsCheck.Config.QuickThrowOnFailure,
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Enum.GetValues<Language>().All(language => AreInOrder(text ?? string.Empty, language))));

    private static bool AreInOrder(string text, Language language)
    {
        int end = 0;
        foreach (Token token in Analyzers.For(language).Analyze(text))
        {
            if (token.Start < end || token.End <= token.Start || token.End > text.Length || token.PositionIncrement < 1 || token.Term.Length == 0)
            {
                return false;
            }

            end = token.End;
        }

        return true;
    }

    private static List<string> Terms(Analyzer analyzer, string text) => [.. analyzer.Analyze(text).Select(token => token.Term)];
}
