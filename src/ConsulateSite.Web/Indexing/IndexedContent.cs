using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ConsulateSite.Search.Index;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;

namespace ConsulateSite.Web.Indexing;

/// <summary>
/// The published documents that an index was made of, and in which state each was. Two runs that have seen the same states have the
/// same index, so their stamp tells whether a file is still right.
/// </summary>
internal sealed class IndexedContent
{
    private readonly SortedDictionary<Guid, DocumentState> _documents = [];

    /// <summary>How many documents there are.</summary>
    public int Count => _documents.Count;

    /// <summary>The documents.</summary>
    public IReadOnlyList<Guid> Keys => [.. _documents.Keys];

    /// <summary>Reads the states of all published documents.</summary>
    public static IndexedContent Of(IDocumentNavigationQueryService navigation, IPublishedContentCache content)
    {
        IndexedContent all = new();
        IEnumerable<Guid> roots = navigation.TryGetRootKeys(out IEnumerable<Guid> keys) ? keys : [];
        foreach (Guid key in roots.SelectMany(root => navigation.TryGetDescendantsKeysOrSelfKeys(root, out IEnumerable<Guid> branch) ? branch : []))
        {
            all.Read(key, navigation, content);
        }

        return all;
    }

    /// <summary>Notes in which state a document is now.</summary>
    /// <returns>Whether it is published in other languages than before, which decides what can be seen below it.</returns>
    public bool Read(Guid key, IDocumentNavigationQueryService navigation, IPublishedContentCache content)
    {
        DocumentState? before = _documents.GetValueOrDefault(key);
        DocumentState? now = content.GetById(preview: false, key) is { } document && navigation.TryGetParentKey(key, out Guid? parent)
            ? new DocumentState(parent, Languages(document), Moments(document))
            : null;
        if (now is null)
        {
            _documents.Remove(key);
        }
        else
        {
            _documents[key] = now;
        }

        return before?.Languages != now?.Languages;
    }

    /// <summary>The documents that were below a document when their states were read, and itself. It may be gone from the tree meanwhile.</summary>
    public IReadOnlyList<Guid> Branch(Guid key) => [.. _documents.Keys.Where(candidate => IsBelow(candidate, key)).Append(key).Distinct()];

    /// <summary>A sum over all states, and over the program that reads them: another one may make other texts of the same content.</summary>
    public string ToStamp()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(IndexedContent).Module.ModuleVersionId.ToByteArray());
        hash.AppendData(typeof(SearchIndex).Module.ModuleVersionId.ToByteArray());
        foreach ((Guid key, DocumentState state) in _documents)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{key:N} {state.Parent:N} {state.Moments}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Languages(IPublishedContent document) =>
        string.Join(' ', document.Cultures.Keys.Where(culture => document.IsPublished(culture)).Order(StringComparer.Ordinal));

    private static string Moments(IPublishedContent document) => string.Join(
        ' ',
        document.Cultures.Values.OrderBy(culture => culture.Culture, StringComparer.Ordinal)
            .Select(culture => string.Create(CultureInfo.InvariantCulture, $"{culture.Culture}={culture.Date.Ticks}"))
            .Prepend(document.UpdateDate.Ticks.ToString(CultureInfo.InvariantCulture)));

    private bool IsBelow(Guid key, Guid ancestor)
    {
        for (Guid? current = key; current is { } place; current = _documents.GetValueOrDefault(place)?.Parent)
        {
            if (place == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    private sealed record DocumentState(Guid? Parent, string Languages, string Moments);
}
