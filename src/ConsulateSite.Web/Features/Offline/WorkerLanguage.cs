namespace ConsulateSite.Web.Features.Offline;

/// <summary>What the script that keeps pages in the browser has to know of a language.</summary>
internal sealed record WorkerLanguage
{
    /// <summary>How browsers write a date for its readers, as a language tag.</summary>
    public required string Locale { get; init; }

    /// <summary>The address of the search, which is never kept.</summary>
    public required string Search { get; init; }

    /// <summary>The address of the page that stands for those that are not kept.</summary>
    public required string Offline { get; init; }

    /// <summary>The addresses of the pages that are kept unasked.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>The addresses of the fonts that every page needs.</summary>
    public required IReadOnlyList<string> Fonts { get; init; }

    /// <summary>What stands above a page that is a copy, with a place for its date.</summary>
    public required string Copy { get; init; }

    /// <summary>What stands above the list of kept pages.</summary>
    public required string Kept { get; init; }
}
