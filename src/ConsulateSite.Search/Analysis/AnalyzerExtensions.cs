namespace ConsulateSite.Search.Analysis;

/// <summary>What the analysis does beyond Lucene's analyzers. Without any of it, terms, offsets and positions are Lucene's.</summary>
[Flags]
public enum AnalyzerExtensions
{
    /// <summary>As Lucene 8 analyses.</summary>
    None = 0,

    /// <summary>Presentation forms, full-width letters and decomposed accents are brought to their usual form.</summary>
    CompatibilityForms = 1,

    /// <summary>Letters of Moroccan and Persian keyboards (ڭ ڤ پ گ چ ک ی) are those that standard Arabic writes in their place.</summary>
    MaghrebiLetters = 2,

    /// <summary>Arabic-Indic digits are ASCII digits in every language, not in Arabic alone.</summary>
    ArabicDigits = 4,

    /// <summary>Words of nothing but tatweel and vowel signs are no words, and signs disappear in every language.</summary>
    BareArabicSigns = 8,

    /// <summary>Any sign that serves as an apostrophe separates an elided word, and several elisions in one word all go.</summary>
    FrenchElisions = 16,

    /// <summary>Accents of Latin letters never matter, however short the word, and œ is oe.</summary>
    LatinAccents = 32,

    /// <summary>All of them.</summary>
    All = CompatibilityForms | MaghrebiLetters | ArabicDigits | BareArabicSigns | FrenchElisions | LatinAccents,
}
