using System.Globalization;
using System.Text;
using ConsulateSite.Web.Indexing;
using ConsulateSite.Web.Indexing.Files;
using Microsoft.Extensions.Logging.Abstractions;

namespace ConsulateSite.Web.Tests.Indexing;

/// <summary>Texts of PDF files, whatever somebody has uploaded.</summary>
public sealed class PdfTextTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("consulate-pdf-");

    [Fact]
    public void The_words_of_a_file_are_read_line_by_line()
    {
        (int code, string text, _) = Read(SamplePdf.Of("Demande de passeport", "Signature du p\u00E8re"));

        Assert.Equal((0, "Demande de passeport\nSignature du père\n"), (code, text));
    }

    [Fact]
    public void Arabic_is_read_from_right_to_left_also_where_it_stands_beside_other_words()
    {
        (int code, string text, _) = Read(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "ConsulateSite.Web.Tests", "Indexing", "arabic.pdf")));

        Assert.Equal(0, code);
        string plain = text.Normalize(NormalizationForm.FormKC);
        Assert.Contains("طلب جواز السفر", plain, StringComparison.Ordinal);
        Assert.Contains("القنصلية العامة للمملكة المغربية", plain, StringComparison.Ordinal);
        Assert.Contains("Passeport biométrique", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_ends_early_or_has_other_bytes_gives_what_it_has_or_nothing()
    {
        byte[] whole = SamplePdf.Of("passeport");
        Random random = new(5);
        for (int round = 0; round < 100; round++)
        {
            byte[] broken = round % 2 == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
            for (int flip = 0; flip < round % 5 && broken.Length > 0; flip++)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            (int code, string text, string errors) = Read(broken);

            Assert.True(code == 0 || (code == 1 && text.Length == 0 && errors.Length > 0), errors);
        }
    }

    [Fact]
    public void Hostile_files_have_no_text_and_hurt_nobody()
    {
        Assert.Empty(Process("no file at all"u8.ToArray()).Trim());
        Assert.Empty(Process(SamplePdf.Loop()).Trim());
        Assert.Empty(Process(SamplePdf.Bomb(megabytes: 600)).Trim());
        Assert.Equal("still alive", Process(SamplePdf.Of("still alive")).Trim());
    }

    [Fact]
    public void A_text_is_taken_out_once_as_long_as_the_file_stays_as_it_is()
    {
        FileTexts texts = Texts();
        string file = Write(SamplePdf.Of("first"));
        Assert.Equal("first", texts.Of(file).Trim());
        string kept = Assert.Single(Directory.GetFiles(Path.Combine(_folder.FullName, "files")));
        File.WriteAllText(kept, File.ReadAllText(kept).Replace("first", "kept", StringComparison.Ordinal));
        Assert.Equal("kept", Texts().Of(file).Trim());
        Assert.False(texts.Tidy());

        File.WriteAllBytes(file, SamplePdf.Of("another text"));
        Assert.Equal("another text", texts.Of(file).Trim());

        File.Delete(file);
        Assert.Empty(texts.Of(file));
        Assert.True(texts.Tidy());
        Assert.Empty(Directory.GetFiles(Path.Combine(_folder.FullName, "files")));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private (int Code, string Text, string Errors) Read(byte[] file)
    {
        using MemoryStream output = new();
        using StringWriter errors = new(CultureInfo.InvariantCulture);
        int code = PdfText.Run(Write(file), output, errors);
        return (code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private string Process(byte[] file) => new PdfProcess(NullLogger<PdfProcess>.Instance).Read(new FileInfo(Write(file)));

    private FileTexts Texts() => new(
        new PdfProcess(NullLogger<PdfProcess>.Instance), new IndexFile(Path.Combine(_folder.FullName, "pages.index")), NullLogger<FileTexts>.Instance);

    private string Write(byte[] file)
    {
        string path = Path.Combine(_folder.FullName, "file.pdf");
        File.WriteAllBytes(path, file);
        return path;
    }
}
