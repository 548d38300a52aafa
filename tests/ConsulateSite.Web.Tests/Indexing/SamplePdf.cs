using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ConsulateSite.Web.Tests.Indexing;

/// <summary>Writes small PDF files, good ones and bad ones.</summary>
internal static class SamplePdf
{
    private const string Font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

    /// <summary>A page with lines of text.</summary>
    public static byte[] Of(params string[] lines) =>
        WithContent(Encoding.Latin1.GetBytes($"BT /F1 12 Tf 14 TL 72 720 Td {string.Concat(lines.Select(line => $"({line}) Tj T* "))}ET"), string.Empty);

    /// <summary>A page whose content is a little file that becomes an enormous one.</summary>
    /// <param name="megabytes">How large it becomes.</param>
    public static byte[] Bomb(int megabytes)
    {
        byte[] spaces = new byte[1024 * 1024];
        Array.Fill(spaces, (byte)' ');
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (int megabyte = 0; megabyte < megabytes; megabyte++)
            {
                zip.Write(spaces);
            }
        }

        return WithContent(packed.ToArray(), "/Filter /FlateDecode ");
    }

    /// <summary>A tree of pages that is its own branch.</summary>
    public static byte[] Loop() => Write(
        Ascii("<< /Type /Catalog /Pages 2 0 R >>"), Ascii("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"), Ascii(Font), Ascii("null"), Ascii("null"));

    private static byte[] WithContent(byte[] content, string filter) => Write(
        Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
        Ascii("<< /Type /Pages /Kids [4 0 R] /Count 1 >>"),
        Ascii(Font),
        Ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>"),
        [.. Ascii(string.Create(CultureInfo.InvariantCulture, $"<< {filter}/Length {content.Length} >>\nstream\n")), .. content, .. Ascii("\nendstream")]);

    private static byte[] Write(params byte[][] objects)
    {
        using MemoryStream file = new();
        List<long> places = [];
        file.Write(Ascii("%PDF-1.4\n"));
        foreach ((int number, byte[] content) in objects.Index())
        {
            places.Add(file.Position);
            file.Write(Ascii(string.Create(CultureInfo.InvariantCulture, $"{number + 1} 0 obj\n")));
            file.Write(content);
            file.Write(Ascii("\nendobj\n"));
        }

        long table = file.Position;
        file.Write(Ascii(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n")));
        places.ForEach(place => file.Write(Ascii(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"))));
        file.Write(Ascii(string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n")));
        return file.ToArray();
    }

    private static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);
}
