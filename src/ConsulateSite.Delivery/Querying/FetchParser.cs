using ConsulateSite.Delivery.Requests;

namespace ConsulateSite.Delivery.Querying;

/// <summary>Reads <c>children:{id or path}</c> and the like.</summary>
internal static class FetchParser
{
    public const string Ancestors = "ancestors";
    public const string Children = "children";
    public const string Descendants = "descendants";

    /// <summary>Reads which part of a tree is asked for.</summary>
    /// <param name="fetch">The selector as the caller writes it.</param>
    /// <param name="relations">The relations that there are.</param>
    /// <returns>The relation, and the key or path of the item that it begins from; <c>null</c> when it is none of those that there are.</returns>
    public static (string Relation, string Item)? TryParse(string fetch, params IReadOnlyList<string> relations)
    {
        int colon = fetch.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && relations.Contains(fetch[..colon], StringComparer.Ordinal) && !string.IsNullOrWhiteSpace(fetch[(colon + 1)..])
            ? (fetch[..colon], fetch[(colon + 1)..].Trim())
            : null;
    }

    /// <summary>What the caller of an unknown selector is told.</summary>
    /// <param name="fetch">The selector as the caller writes it.</param>
    /// <param name="relations">The relations that there are.</param>
    public static InvalidParameterException Unknown(string fetch, params IReadOnlyList<string> relations) =>
        new(QueryParameters.Fetch, $"'{fetch}' selects nothing. There are {string.Join(", ", relations)}, each with a colon and a GUID or a path.");
}
