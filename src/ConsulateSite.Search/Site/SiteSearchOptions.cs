namespace ConsulateSite.Search.Site;

/// <summary>Which fields of the index are which part of a page, and how results are weighed.</summary>
public sealed record SiteSearchOptions
{
    /// <summary>The field with the title.</summary>
    public string TitleField { get; init; } = "title";

    /// <summary>The fields in which a page is named: its title, and words under which people know it.</summary>
    public IReadOnlyList<string> NameFields { get; init; } = ["title", "keywords"];

    /// <summary>The field from which the text below a title is taken.</summary>
    public string SnippetField { get; init; } = "body";

    /// <summary>
    /// The field with the texts of files that belong to a page; null when there is none. Form feeds stand between the files, and the first line
    /// of each is its name.
    /// </summary>
    public string? FilesField { get; init; }

    /// <summary>About how many words of that text are shown.</summary>
    public int SnippetWords { get; init; } = 30;

    /// <summary>Multiplies the score of pages that were found in the reader's own language.</summary>
    public float OwnCultureBoost { get; init; } = 1.25f;

    /// <summary>What a page of this moment gains at most, as a share of its score; nothing for pages without a date.</summary>
    public float FreshnessBoost { get; init; } = 0.3f;

    /// <summary>After this time half of the gain is left.</summary>
    public TimeSpan FreshnessHalfLife { get; init; } = TimeSpan.FromDays(90);
}
