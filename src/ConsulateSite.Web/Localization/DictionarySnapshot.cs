using System.Collections.Frozen;

namespace ConsulateSite.Web.Localization;

/// <summary>The words of Umbraco's dictionary as they were at one moment.</summary>
/// <param name="words">Culture, key and word; empty words count as missing.</param>
internal sealed class DictionarySnapshot(IEnumerable<(string Culture, string Key, string Word)> words)
{
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> _cultures = words
        .Where(word => word.Word.Length > 0)
        .GroupBy(word => word.Culture, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(
            culture => culture.Key,
            culture => culture.ToFrozenDictionary(word => word.Key, word => word.Word, StringComparer.Ordinal),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>The word for a key; <c>null</c> when the culture has none.</summary>
    public string? Find(string culture, string key) => All(culture).GetValueOrDefault(key);

    /// <summary>The words of one culture by key.</summary>
    public IReadOnlyDictionary<string, string> All(string culture) =>
        _cultures.GetValueOrDefault(culture, FrozenDictionary<string, string>.Empty);
}
