namespace ConsulateSite.USync.Files;

/// <summary>How the bytes of a file were laid out, so that a changed file keeps the look of its neighbours.</summary>
/// <param name="HasBom">Whether the file begins with the byte order mark of UTF-8.</param>
/// <param name="NewLine">The line end in use.</param>
/// <param name="HasDeclaration">Whether the file begins with an XML declaration.</param>
/// <param name="EndsWithNewLine">Whether a line end follows the root element.</param>
internal sealed record FileStyle(bool HasBom, string NewLine, bool HasDeclaration, bool EndsWithNewLine)
{
    /// <summary>The style of uSync itself.</summary>
    public static FileStyle Default { get; } = new(HasBom: true, "\n", HasDeclaration: true, EndsWithNewLine: false);

    /// <summary>Reads the style off the bytes of a file.</summary>
    public static FileStyle Of(ReadOnlySpan<byte> bytes)
    {
        bool hasBom = bytes.StartsWith("\uFEFF"u8);
        ReadOnlySpan<byte> text = hasBom ? bytes[3..] : bytes;
        int firstLineEnd = text.IndexOf((byte)'\n');
        bool windows = firstLineEnd > 0 && text[firstLineEnd - 1] == (byte)'\r';
        return new FileStyle(hasBom, windows ? "\r\n" : "\n", text.StartsWith("<?xml"u8), text.EndsWith("\n"u8));
    }
}
