namespace ConsulateSite.Search.Segmentation;

/// <summary>The values of Unicode's property Word_Break, and the further kinds that search makes words of.</summary>
internal enum WordBreakClass : byte
{
    Other,
    ALetter,
    HebrewLetter,
    Numeric,
    Katakana,
    ExtendNumLet,
    MidLetter,
    MidNum,
    MidNumLet,
    SingleQuote,
    DoubleQuote,
    Extend,
    Format,
    ZWJ,
    CR,
    LF,
    Newline,
    RegionalIndicator,
    WSegSpace,
    Han,
    Hiragana,
    ComplexContext,
    Pictographic,
}
