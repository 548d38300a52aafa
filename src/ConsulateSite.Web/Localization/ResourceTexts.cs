using System.Collections;
using System.Globalization;
using System.Resources;

namespace ConsulateSite.Web.Localization;

/// <summary>The words that are compiled in. They serve until the dictionary is there, and for what it lacks.</summary>
internal static class ResourceTexts
{
    private static readonly ResourceManager Resources = new("ConsulateSite.Web.Resources.Texts", typeof(ResourceTexts).Assembly);

    /// <summary>The word for a key in a culture, or in French; <c>null</c> for an unknown key.</summary>
    public static string? Find(CultureInfo culture, string key) => Resources.GetString(key, culture);

    /// <summary>The words of one culture by key, without those of another.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All(CultureInfo culture)
    {
        ResourceSet? set = Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: true);
        foreach (DictionaryEntry entry in set ?? throw new MissingManifestResourceException(culture.Name))
        {
            yield return KeyValuePair.Create((string)entry.Key, (string)entry.Value!);
        }
    }
}
