using System.Xml;
using System.Xml.Linq;

namespace ConsulateSite.Web.Generation;

/// <summary>The files of a uSync folder, as far as code is generated from them.</summary>
internal static class SchemaFiles
{
    /// <summary>Reads the files of one kind.</summary>
    /// <param name="folder">The uSync folder, such as <c>uSync/v18</c>.</param>
    /// <param name="kind">The folder in it, such as <c>ContentTypes</c>.</param>
    /// <returns>Their roots, ordered by file name, without those that tell that something was deleted.</returns>
    public static IEnumerable<XElement> Read(string folder, string kind) =>
        Directory.EnumerateFiles(Path.Combine(folder, kind), "*.config")
            .Order(StringComparer.Ordinal)
            .Select(Load)
            .Where(root => root.Name.LocalName != "Empty");

    private static XElement Load(string path)
    {
        using XmlReader reader = XmlReader.Create(path, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
