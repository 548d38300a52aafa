using System.Xml;
using System.Xml.Linq;

namespace ConsulateSite.USync.Files;

/// <summary>
/// Reads files that may come from anywhere: no document type, no external entity, a ceiling on size and depth, and an
/// error that names the line.
/// </summary>
internal static class USyncFileReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 32 * 1024 * 1024;

    /// <summary>The deepest nesting of elements; uSync itself needs six.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads a file from disk.</summary>
    /// <exception cref="USyncFormatException">The file is too large or no well-formed uSync file.</exception>
    public static async Task<USyncFile> ReadAsync(string path, string name, CancellationToken cancellationToken)
    {
        long length = new FileInfo(path).Length;
        if (length > MaxBytes)
        {
            throw new USyncFormatException($"The file has {length:N0} bytes; at most {MaxBytes:N0} are read.");
        }

        return Parse(await File.ReadAllBytesAsync(path, cancellationToken), name);
    }

    /// <summary>Parses the bytes of a file.</summary>
    /// <exception cref="USyncFormatException">The bytes are no well-formed uSync file.</exception>
    public static USyncFile Parse(byte[] bytes, string name)
    {
        try
        {
            CheckShape(bytes);
            using XmlReader reader = Open(bytes);
            XDocument document = XDocument.Load(reader, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
            RemoveIndentation(document);
            return new USyncFile(name, bytes, document);
        }
        catch (XmlException error)
        {
            throw new USyncFormatException(error.Message, error.LineNumber > 0 ? error.LineNumber : null, error);
        }
    }

    // The depth is checked by a streaming reader first: a tree that is too deep never comes into memory.
    private static void CheckShape(byte[] bytes)
    {
        using XmlReader reader = Open(bytes);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Depth > MaxDepth)
            {
                throw new USyncFormatException($"Elements are nested deeper than {MaxDepth}.", ((IXmlLineInfo)reader).LineNumber);
            }
        }
    }

    private static XmlReader Open(byte[] bytes) => XmlReader.Create(
        new MemoryStream(bytes, writable: false),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxBytes,
            MaxCharactersFromEntities = 1024,
        });

    // Indentation is layout; white space inside a leaf element is a value and stays.
    private static void RemoveIndentation(XDocument document)
    {
        List<XText> indentation = document.DescendantNodes()
            .OfType<XText>()
            .Where(text => text is not XCData && string.IsNullOrWhiteSpace(text.Value) && (text.Parent is null || text.Parent.HasElements))
            .ToList();
        indentation.ForEach(text => text.Remove());
    }
}
