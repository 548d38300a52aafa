using System.Xml.Linq;
using ConsulateSite.Web.Generation;

namespace ConsulateSite.Web.Localization.Generation;

/// <summary>Reads the words of the interface from a uSync folder.</summary>
internal static class DictionaryFolder
{
    /// <summary>Reads the words.</summary>
    /// <param name="folder">The folder that holds <c>Dictionary</c>.</param>
    /// <returns>By culture, the words by key, both ordered.</returns>
    public static SortedDictionary<string, SortedDictionary<string, string>> Read(string folder)
    {
        SortedDictionary<string, SortedDictionary<string, string>> cultures = new(StringComparer.Ordinal);
        foreach (XElement root in SchemaFiles.Read(folder, "Dictionary"))
        {
            string key = (string)root.Attribute("Alias")!;
            foreach (XElement translation in root.Descendants("Translation"))
            {
                string culture = (string)translation.Attribute("Language")!;
                if (!cultures.TryGetValue(culture, out SortedDictionary<string, string>? words))
                {
                    cultures[culture] = words = new SortedDictionary<string, string>(StringComparer.Ordinal);
                }

                words[key] = translation.Value;
            }
        }

        return cultures;
    }
}
