using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ConsulateSite.Web.Indexing.Files;

/// <summary>
/// The program beside the site that takes the text out of a PDF file. Whatever a file does to the library that reads it, it does to this
/// process only, which has limits on memory and time and knows no setting of the site.
/// </summary>
internal static class PdfText
{
    /// <summary>The command of the process, before the path of the file.</summary>
    public const string Command = "pdf-text";

    /// <summary>A longer text is cut, in characters.</summary>
    public const int Longest = 200_000;

    private const int MostPages = 500;

    private static readonly ParsingOptions Lenient = new() { UseLenientParsing = true, SkipMissingFonts = true };

    /// <summary>Writes the text of a file as UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <param name="output">Where the text goes.</param>
    /// <param name="errors">Where it says what cannot be read.</param>
    /// <returns>The exit code: 0, or 1 when nothing of the file can be read.</returns>
    public static int Run(string path, Stream output, TextWriter errors)
    {
        using StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        try
        {
            using PdfDocument document = PdfDocument.Open(path, Lenient);
            Write(document, writer, errors);
            return 0;
        }
        catch (Exception exception)
        {
            // Broken files break the library in many ways; each means the same.
            errors.WriteLine(exception.Message);
            return 1;
        }
    }

    private static void Write(PdfDocument document, TextWriter writer, TextWriter errors)
    {
        int left = Longest;
        for (int number = 1; number <= Math.Min(document.NumberOfPages, MostPages) && left > 0; number++)
        {
            try
            {
                foreach (string line in PdfLines.Of(document.GetPage(number)))
                {
                    string part = line.Length < left ? line : line[..left];
                    writer.Write(part);
                    writer.Write('\n');
                    left -= part.Length + 1;
                    if (left <= 0)
                    {
                        break;
                    }
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                errors.WriteLine($"Page {number}: {exception.Message}");
            }
        }
    }
}
