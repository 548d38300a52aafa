using System.Drawing;
using ConsulateSite.Cms.Files.Images;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Cms.Tests.Files;

public class ImageDimensionExtractorTests
{
    private readonly ImageDimensionExtractor _extractor = new();

    [Fact]
    public void A_png_says_its_size_in_its_first_chunk() => Assert.Equal(
        new Size(640, 480),
        Read([0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 2, 128, 0, 0, 1, 224]));

    [Fact]
    public void A_gif_says_its_size_in_its_screen() => Assert.Equal(new Size(300, 2), Read([.. "GIF89a"u8, 44, 1, 2, 0]));

    [Fact]
    public void A_jpeg_says_its_size_in_its_frame() => Assert.Equal(new Size(800, 600), Read([0xFF, 0xD8, .. Exif(1), .. Frame(800, 600)]));

    [Theory]
    [InlineData(3, 800, 600)]
    [InlineData(6, 600, 800)]
    [InlineData(8, 600, 800)]
    public void A_photograph_has_the_size_in_which_it_is_shown(byte orientation, int width, int height) =>
        Assert.Equal(new Size(width, height), Read([0xFF, 0xD8, .. Exif(orientation), .. Frame(800, 600)]));

    [Fact]
    public void A_lossy_webp_says_its_size() => Assert.Equal(
        new Size(320, 200), Read(Webp("VP8 "u8, [0, 0, 0, 0x9D, 0x01, 0x2A, 64, 1, 200, 0])));

    [Fact]
    public void A_lossless_webp_says_its_size()
    {
        uint bits = (320 - 1) | ((200 - 1) << 14);
        Assert.Equal(new Size(320, 200), Read(Webp("VP8L"u8, [0x2F, .. BitConverter.GetBytes(bits), 0, 0, 0, 0, 0])));
    }

    [Fact]
    public void An_extended_webp_says_its_size() => Assert.Equal(
        new Size(320, 200), Read(Webp("VP8X"u8, [0, 0, 0, 0, 63, 1, 0, 199, 0, 0])));

    [Fact]
    public void What_is_no_image_has_no_size() => Assert.Null(Read("%PDF-1.7 and something more than a header"u8.ToArray()));

    [Fact]
    public void A_damaged_file_never_breaks_the_reader()
    {
        byte[] jpeg = [0xFF, 0xD8, .. Exif(6), .. Frame(800, 600)];
        Prop.ForAll<byte[], int>((noise, cut) =>
        {
            byte[] damaged = [.. jpeg.Take(Math.Abs(cut % jpeg.Length)), .. noise];
            Size? size = Read(damaged);
            return size is null || (size.Value.Width > 0 && size.Value.Height > 0);
        }).QuickCheckThrowOnFailure();
    }

    private static byte[] Webp(ReadOnlySpan<byte> kind, byte[] content) => [.. "RIFF"u8, 0, 0, 0, 0, .. "WEBP"u8, .. kind, 10, 0, 0, 0, .. content];

    private static byte[] Frame(int width, int height) =>
        [0xFF, 0xC0, 0, 11, 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 1, 1, 17, 0];

    private static byte[] Exif(byte orientation) =>
    [
        0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM\0*"u8, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
    ];

    private Size? Read(byte[] file) => _extractor.GetDimensions(new MemoryStream(file));
}
