namespace ConsulateSite.Search.Site;

/// <summary>What a reader of the site looks for.</summary>
/// <param name="Text">As it was typed or pasted; what is longer than 2,000 characters is cut.</param>
/// <param name="Culture">The language in which the reader wants to see results, such as <c>ar</c>.</param>
public sealed record SearchRequest(string Text, string Culture)
{
    /// <summary>How many results are wanted.</summary>
    public int Take { get; init; } = 10;

    /// <summary>How many results were shown before.</summary>
    public int Skip { get; init; }

    /// <summary>Values that keyword fields must have, by the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Filters { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether only pages in the reader's language are wanted.</summary>
    public bool OnlyOwnCulture { get; init; }

    /// <summary>The keyword fields whose values are counted among the results.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>The moment from which ages are counted; null when age is not to matter.</summary>
    public DateTimeOffset? Now { get; init; }
}
