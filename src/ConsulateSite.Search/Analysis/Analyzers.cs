using ConsulateSite.Search.Analysis.Arabic;
using ConsulateSite.Search.Analysis.English;
using ConsulateSite.Search.Analysis.Filters;
using ConsulateSite.Search.Analysis.French;
using static ConsulateSite.Search.Analysis.AnalyzerExtensions;

namespace ConsulateSite.Search.Analysis;

/// <summary>The chains of steps that make up each language's analysis.</summary>
public static class Analyzers
{
    /// <summary>The analyzer of a language, as Lucene has it plus the given extensions.</summary>
    public static Analyzer For(Language language, AnalyzerExtensions extensions = All) => Create(language, extensions, stopWords: true);

    /// <summary>The same without stop words being taken out, for a query that consists of nothing else.</summary>
    public static Analyzer WithStopWords(Language language, AnalyzerExtensions extensions = All) => Create(language, extensions, stopWords: false);

    /// <summary>Words as people write them, for spelling and suggestions: lower case without signs and accents, not stemmed.</summary>
    public static Analyzer Surface { get; } = new(
        Language.Other, keepsEmpty: false, new CompatibilityFilter(), new DecimalDigitFilter(), new ArabicSignFilter(), new MaghrebiLetterFilter(),
        new ArabicNormalizer(), new AccentFilter());

    /// <summary>The language of a culture such as <c>ar</c> or <c>fr-MA</c>.</summary>
    public static Language LanguageOf(string culture) => culture.Split('-')[0].ToLowerInvariant() switch
    {
        "ar" => Language.Arabic,
        "fr" => Language.French,
        "en" => Language.English,
        _ => Language.Other,
    };

    private static Analyzer Create(Language language, AnalyzerExtensions extensions, bool stopWords)
    {
        List<ITermFilter> filters = [.. Before(language, extensions), .. Chain(language, extensions, stopWords)];
        return new Analyzer(language, !extensions.HasFlag(BareArabicSigns), [.. filters]);
    }

    private static IEnumerable<ITermFilter> Before(Language language, AnalyzerExtensions extensions)
    {
        if (extensions.HasFlag(CompatibilityForms))
        {
            yield return new CompatibilityFilter();
        }

        if (extensions.HasFlag(ArabicDigits) || language == Language.Arabic)
        {
            yield return new DecimalDigitFilter();
        }

        if (extensions.HasFlag(BareArabicSigns))
        {
            yield return new ArabicSignFilter();
        }

        if (extensions.HasFlag(MaghrebiLetters))
        {
            yield return new MaghrebiLetterFilter();
        }
    }

    private static IEnumerable<ITermFilter> Chain(Language language, AnalyzerExtensions extensions, bool stopWords) => language switch
    {
        Language.Arabic =>
        [
            .. Stop("ar", stopWords), new ArabicNormalizer(), .. Accents(extensions), new ArabicStemmer(),
        ],
        Language.French =>
        [
            new ElisionFilter(extensions.HasFlag(FrenchElisions)), .. Stop("fr", stopWords),
            new FrenchLightStemmer(), .. Accents(extensions),
        ],
        Language.English =>
        [
            new PossessiveFilter(), .. Stop("en", stopWords), .. Accents(extensions), new PorterStemmer(),
        ],
        _ => Accents(extensions),
    };

    private static IEnumerable<ITermFilter> Stop(string language, bool wanted) =>
        wanted ? [new StopFilter(EmbeddedText.Lines($"stopwords.{language}.txt"))] : [];

    private static IEnumerable<ITermFilter> Accents(AnalyzerExtensions extensions) =>
        extensions.HasFlag(LatinAccents) ? [new AccentFilter()] : [];
}
