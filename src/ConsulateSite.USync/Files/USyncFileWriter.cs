using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ConsulateSite.USync.Files;

/// <summary>Writes documents the way uSync does: UTF-8, two spaces, CDATA kept.</summary>
internal static class USyncFileWriter
{
    /// <summary>Turns a document into the bytes of a file.</summary>
    /// <exception cref="USyncFormatException">A value holds a character that XML cannot carry.</exception>
    public static byte[] ToBytes(XDocument document, FileStyle style)
    {
        using MemoryStream stream = new();
        XmlWriterSettings settings = new()
        {
            Encoding = new UTF8Encoding(style.HasBom),
            Indent = true,
            NewLineChars = style.NewLine,
            NewLineHandling = NewLineHandling.Replace,
            OmitXmlDeclaration = !style.HasDeclaration,
        };
        try
        {
            using (XmlWriter writer = XmlWriter.Create(stream, settings))
            {
                document.Save(writer);
            }
        }
        catch (Exception error) when (error is ArgumentException or XmlException)
        {
            throw new USyncFormatException($"A value cannot be written as XML: {error.Message}", null, error);
        }

        if (style.EndsWithNewLine)
        {
            stream.Write(Encoding.UTF8.GetBytes(style.NewLine));
        }

        return stream.ToArray();
    }

    /// <summary>Writes a file in one step, so that a killed process leaves the old file or the new one, never a half.</summary>
    public static async Task WriteAsync(string path, byte[] bytes, CancellationToken cancellationToken)
    {
        string temporary = path + ".tmp";
        await File.WriteAllBytesAsync(temporary, bytes, cancellationToken);
        File.Move(temporary, path, overwrite: true);
    }
}
