using System.Xml;
using System.Xml.Linq;

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
        foreach (string path in Directory.EnumerateFiles(Path.Combine(folder, "Dictionary"), "*.config"))
        {
            XElement root = Load(path);
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

    private static XElement Load(string path)
    {
        using XmlReader reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
