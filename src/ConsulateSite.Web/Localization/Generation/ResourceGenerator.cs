using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ConsulateSite.Web.Localization.Generation;

/// <summary>Writes the words of the interface as resource files, which stand behind the dictionary.</summary>
internal static class ResourceGenerator
{
    private const string ReaderType = "System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";
    private const string WriterType = "System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089";

    /// <summary>The culture whose words the file without a culture holds.</summary>
    public const string NeutralCulture = "fr";

    /// <summary>Generates the files.</summary>
    /// <param name="words">By culture, the words by key.</param>
    /// <returns>Contents by file name.</returns>
    public static IReadOnlyDictionary<string, string> Generate(
        IReadOnlyDictionary<string, SortedDictionary<string, string>> words) =>
        words.ToDictionary(
            culture => culture.Key == NeutralCulture ? "Texts.resx" : $"Texts.{culture.Key}.resx",
            culture => Write(culture.Value),
            StringComparer.Ordinal);

    private static string Write(SortedDictionary<string, string> words)
    {
        XElement root = new(
            "root",
            Header("resmimetype", "text/microsoft-resx"),
            Header("version", "2.0"),
            Header("reader", ReaderType),
            Header("writer", WriterType),
            words.Select(word => new XElement(
                "data",
                new XAttribute("name", word.Key),
                new XAttribute(XNamespace.Xml + "space", "preserve"),
                new XElement("value", word.Value))));
        StringBuilder text = new();
        XmlWriterSettings settings = new() { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            root.WriteTo(writer);
        }

        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{text}\n";
    }

    private static XElement Header(string name, string value) =>
        new("resheader", new XAttribute("name", name), new XElement("value", value));
}
