namespace ConsulateSite.Search.Analysis;

/// <summary>The languages that have an analysis of their own.</summary>
public enum Language
{
    /// <summary>Words in lower case, nothing else.</summary>
    Other,

    /// <summary>Arabic, as written from Morocco to Iraq.</summary>
    Arabic,

    /// <summary>French.</summary>
    French,

    /// <summary>English.</summary>
    English,
}
