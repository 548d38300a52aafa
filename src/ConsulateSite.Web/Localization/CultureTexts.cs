using System.Globalization;
using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Localization;

/// <summary>The words of one language: Umbraco's dictionary first, then what is compiled in.</summary>
internal sealed class CultureTexts(CultureInfo culture, DictionarySnapshot dictionary) : IStringLocalizer
{
    public LocalizedString this[string name] =>
        Find(name) is { } word ? new LocalizedString(name, word) : new LocalizedString(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments] =>
        Find(name) is { } word
            ? new LocalizedString(name, Fill(word, arguments))
            : new LocalizedString(name, name, resourceNotFound: true);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        ResourceTexts.All(culture)
            .Concat(dictionary.All(culture.Name))
            .GroupBy(word => word.Key, StringComparer.Ordinal)
            .Select(words => new LocalizedString(words.Key, words.Last().Value));

    // Editors write words. A brace that belongs to no place must not take the page away, so such a word is shown as it was written.
    private string Fill(string word, object[] arguments)
    {
        try
        {
            return string.Format(culture, word, arguments);
        }
        catch (FormatException)
        {
            return word;
        }
    }

    private string? Find(string key) => dictionary.Find(culture.Name, key) ?? ResourceTexts.Find(culture, key);
}
