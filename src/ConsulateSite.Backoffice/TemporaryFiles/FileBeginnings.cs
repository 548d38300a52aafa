using System.Text;

namespace ConsulateSite.Backoffice.TemporaryFiles;

/// <summary>How files of a kind begin.</summary>
internal static class FileBeginnings
{
    private static readonly Dictionary<string, byte[][]> Known = new(StringComparer.Ordinal)
    {
        ["png"] = [[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]],
        ["jpg"] = [[0xFF, 0xD8, 0xFF]],
        ["jpeg"] = [[0xFF, 0xD8, 0xFF]],
        ["gif"] = ["GIF87a"u8.ToArray(), "GIF89a"u8.ToArray()],
        ["webp"] = ["RIFF"u8.ToArray()],
        ["bmp"] = ["BM"u8.ToArray()],
        ["tif"] = [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]],
        ["tiff"] = [[0x49, 0x49, 0x2A, 0x00], [0x4D, 0x4D, 0x00, 0x2A]],
        ["pdf"] = ["%PDF-"u8.ToArray()],
        ["zip"] = [Zip],
        ["docx"] = [Zip],
        ["xlsx"] = [Zip],
        ["pptx"] = [Zip],
        ["odt"] = [Zip],
        ["ods"] = [Zip],
        ["ogg"] = ["OggS"u8.ToArray()],
        ["webm"] = [[0x1A, 0x45, 0xDF, 0xA3]],
    };

    private static readonly string[] Texts = ["txt", "csv", "md", "json", "xml", "udt", "vtt"];

    private static byte[] Zip => [0x50, 0x4B, 0x03, 0x04];

    /// <summary>Whether a file with this ending may begin so; endings of which nothing is known may begin anyhow.</summary>
    public static bool Fit(string extension, ReadOnlySpan<byte> beginning)
    {
        if (!Known.TryGetValue(extension, out byte[][]? allowed))
        {
            return true;
        }

        foreach (byte[] bytes in allowed)
        {
            if (beginning.StartsWith(bytes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a file that should not be a text begins like a web page.</summary>
    public static bool LooksLikeMarkup(string extension, ReadOnlySpan<byte> beginning)
    {
        string text = Encoding.Latin1.GetString(beginning).Replace("\0", string.Empty, StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        bool isPage = text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<script", StringComparison.OrdinalIgnoreCase);
        return isPage || (!Texts.Contains(extension, StringComparer.Ordinal) && text.StartsWith("<?", StringComparison.Ordinal));
    }
}
