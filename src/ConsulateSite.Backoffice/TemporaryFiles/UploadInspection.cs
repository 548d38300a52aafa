using System.Xml;

namespace ConsulateSite.Backoffice.TemporaryFiles;

/// <summary>
/// Looks into a file before it is taken. A picture, film or document must begin as its kind begins; a drawing (SVG) must hold nothing
/// that runs or loads; nothing may be a web page under another name.
/// </summary>
internal sealed class UploadInspection
{
    private const int BeginningLength = 512;

    /// <summary>Whether the file may be taken.</summary>
    /// <param name="fileName">The name that the browser gave it.</param>
    /// <param name="content">The content, from its beginning.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<bool> IsHarmlessAsync(string fileName, Stream content, CancellationToken cancellationToken)
    {
        byte[] beginning = new byte[BeginningLength];
        int length = await content.ReadAtLeastAsync(beginning, BeginningLength, throwOnEndOfStream: false, cancellationToken);
        string extension = Path.GetExtension(fileName).TrimStart('.').ToLowerInvariant();
        if (extension is "svg" or "svgz")
        {
            content.Position = 0;
            return await IsHarmlessDrawingAsync(content, cancellationToken);
        }

        return FileBeginnings.Fit(extension, beginning.AsSpan(0, length)) && !FileBeginnings.LooksLikeMarkup(extension, beginning.AsSpan(0, length));
    }

    private static async Task<bool> IsHarmlessDrawingAsync(Stream content, CancellationToken cancellationToken)
    {
        try
        {
            using XmlReader reader = XmlReader.Create(content, new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            bool isFirst = true;
            while (await reader.ReadAsync())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (reader.NodeType == XmlNodeType.ProcessingInstruction)
                {
                    return false;
                }

                if (reader.NodeType == XmlNodeType.Element)
                {
                    if ((isFirst && reader.LocalName != "svg") || !SvgRules.Allows(reader))
                    {
                        return false;
                    }

                    isFirst = false;
                }
            }

            return !isFirst;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
